import { nameAt, type Gazetteer } from '../gazetteer.ts'
import type { ParsedAddress } from './parsed.ts'
import { readNumbers } from './read-numbers.ts'

/** Signs and particles behind which a name may begin. */
const BOUNDARY = new Set(' \t\n,、。・/()[]【】「」『』〈〉《》:;>→|=*※★●■◆•は'.split(''))
const CONJUNCTIONS = ['から', 'または', 'ではなく', 'もしくは', 'か', 'と', 'や', 'へ']
/** Behind these alone, what was skipped is a label and no part of the address. */
const LABEL_END = new Set(':】>)]は→※★●■◆•*'.split(''))

const isBoundary = (text: string, at: number): boolean => at === 0 || BOUNDARY.has(text.charAt(at - 1)) || CONJUNCTIONS.some((word) => text.endsWith(word, at))

/** Where an address with at least 丁目 and 番, or the word 丁目, begins in a folded text, from `from` on. */
export function placesFrom(text: string, from: number, gazetteer: Gazetteer): { at: number; parsed: Pick<ParsedAddress, 'town' | 'chome' | 'block'> }[] {
  const places: { at: number; parsed: Pick<ParsedAddress, 'town' | 'chome' | 'block'> }[] = []
  for (let at = from; at < text.length; at++) {
    if (!isBoundary(text, at)) continue
    const name = nameAt(gazetteer.towns, text, at)
    if (name === null) continue
    const { chome, block, end } = readNumbers(text, at + name.key.length, name.value)
    if (chome === null || !(block !== null || text.slice(at, end).includes('丁'))) continue
    places.push({ at, parsed: { town: name.value, chome, block } })
    at = end - 1
  }
  return places
}

/** Whether what stands before `at` ends like a label (現住所:, 【住所】, 私の家は). */
export const isLabelled = (text: string, at: number): boolean => LABEL_END.has(text.slice(0, at).trimEnd().slice(-1)) && !/\d/.test(text.slice(0, at))

/** Another municipality or prefecture named behind an address: 中町1-2-3 (町田市). */
export function municipalityFrom(text: string, from: number, gazetteer: Gazetteer): string | null {
  for (let at = from; at < text.length; at++) {
    if (at > from && !isBoundary(text, at)) continue
    const head = nameAt(gazetteer.heads, text, at)
    if (head === null || !/^($|[\s,、。)(・/内の])/.test(text.slice(at + head.key.length))) continue
    if (head.value.kind === 'municipality' || (head.value.kind === 'prefecture' && !head.value.own)) return head.value.name
  }
  const city = /(?:^|[\s,、(（])([一-鿿ぁ-ん]{1,9}[市区町村])(?:内|$|[\s)、,])/.exec(text.slice(from))?.[1]
  if (city === undefined || /^って|地区$/.test(city) || nameAt(gazetteer.towns, city, 0)?.key === city) return null
  return nameAt(gazetteer.heads, city, 0)?.value.kind === 'own' ? null : city
}
