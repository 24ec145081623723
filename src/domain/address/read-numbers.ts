import type { TownEntry } from '../gazetteer.ts'
import { readNumeral } from './numerals.ts'

/** 丁目 and 番 read behind a town's name; `end` is where reading stopped, `glued` whether foreign text follows the name at once. */
export interface Numbers { chome: number | null; block: number | null; end: number; glued: boolean }

const SEPARATORS = new Set(' \t\n-,、。・./の()\'"#‘’“”「」[]|_'.split(''))
const CHOME = ['丁目', '町目', 'ちょめ', '丁', '-chome', 'chome', '-cho-me']
const BLOCK = ['番地', '番丁', '番', 'ばんち', 'ばん']
/** What turns a bare number into something else than a 丁目 or 番: a room, a floor, a line, a school. */
const NOT_A_BLOCK = /^(号|階|室|f\b|かい|ごし|棟|号線|号室)/
const NOT_A_CHOME = /^(号|階|棟|回|組|班|級|区|局|中|小|高|校|番街|km|m\b|分|人|年|月|日|時)/
const HARMLESS = /^(在住|付近|周辺|あたり|辺り|です|に住|方面|近く|の近く|内$|町内|エリア|えりあ|地域$|地区$)/

const skip = (text: string, at: number): number => { while (at < text.length && SEPARATORS.has(text.charAt(at))) at++; return at }
const marker = (text: string, at: number, words: string[]): string | null => {
  while (text.charAt(at) === ' ') at++
  for (const word of words) if (text.startsWith(word, at)) return word
  return null
}
const past = (text: string, at: number, word: string): number => text.indexOf(word, at) + word.length

/** Reads `4丁目20番1号`, `4-20-1`, `四の二十の一`, `4丁目`, `20番地` … from `start`, just behind the name of `entry`. */
export function readNumbers(text: string, start: number, entry: TownEntry): Numbers {
  const at = skip(text, start)
  const first = readNumeral(text, at)
  if (first === null) return { chome: null, block: null, end: start, glued: at === start && at < text.length && !HARMLESS.test(text.slice(at)) }
  const chomeWord = marker(text, first.end, CHOME)
  if (chomeWord !== null) return readBlock(text, past(text, first.end, chomeWord), first.value)
  const blockWord = marker(text, first.end, BLOCK)
  if (blockWord !== null || entry.byNumber.size === 0) {
    return { chome: null, block: first.value, end: blockWord === null ? first.end : past(text, first.end, blockWord), glued: false }
  }
  const next = text.charAt(first.end)
  const ends = next === '' || SEPARATORS.has(next)
  if (!ends && (first.script === 'kanji' ? readNumeral(text, first.end) === null : NOT_A_CHOME.test(text.slice(first.end)))) {
    return { chome: null, block: null, end: start, glued: true }
  }
  // Three or more digits were never a 丁目: a lot number, or an address without any separator. The town alone is certain.
  if (first.value > 99) return { chome: null, block: null, end: start, glued: false }
  return readBlock(text, first.end, first.value)
}

function readBlock(text: string, start: number, chome: number): Numbers {
  const number = readNumeral(text, skip(text, start))
  const none = { chome, block: null, end: start, glued: false }
  if (number === null) return none
  const word = marker(text, number.end, BLOCK)
  const following = text.slice(number.end)
  if (word === null && (NOT_A_BLOCK.test(following) || (number.script === 'kanji' && isWord(following)))) return none
  return { chome, block: number.value, end: pastHouse(text, word === null ? number.end : past(text, number.end, word)), glued: false }
}

/** Steps over 号, the house number, which never decides. */
function pastHouse(text: string, start: number): number {
  const number = readNumeral(text, skip(text, start))
  if (number === null || NOT_A_BLOCK.test(text.slice(number.end).replace(/^号(?!室|棟|線)/, ''))) return start
  return text.startsWith('号', number.end) ? number.end + 1 : /^($|[\s\-,、(])/.test(text.slice(number.end)) ? number.end : start
}

const isWord = (following: string): boolean => following !== '' && !SEPARATORS.has(following.charAt(0)) && !/^[\da-z]/.test(following)
