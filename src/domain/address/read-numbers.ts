import type { TownEntry } from '../gazetteer.ts'
import { readNumeral } from './numerals.ts'

/** 丁目 and 番 read behind a town's name; `end` is where reading stopped, `glued` whether foreign text follows the name at once. */
export interface Numbers { chome: number | null; block: number | null; end: number; glued: boolean }

const SEPARATORS = new Set(' \t\n-,、。・./の()\'"‘’“”「」[]_'.split(''))
const CHOME = ['丁目', '町目', 'ちょめ', 'ちよめ', '丁', '-chome', 'chome', '-cho-me']
const BLOCK = ['番地', '番丁', '番', 'ばんち', 'ばん']
/** What turns 番 into something else: 三番目, 一番館. */
const NOT_BLOCK = /^番[目館街組台手線]/
/** What makes a number behind a town part of another name: 世田谷1号線, 上馬5号踏切. */
const NAMELIKE = /^(号|中|小|高|番街)/
const PHONE = /^0\d{0,3}-?\d{1,4}-\d{3,4}/
const AND = /^(?:[\s・、,/-]|から|または|もしくは|及び|か|と|や)*/
const HARMLESS = /^(在住|付近|周辺|あたり|辺り|です|に住|方面|近く|の近く|内$|町内|えりあ|地域$|地区$)/

const isSeparator = (text: string, at: number): boolean => SEPARATORS.has(text.charAt(at)) && !(text.charAt(at) === '.' && /\d/.test(text.charAt(at + 1)))
/** 第3丁目 is 3丁目. */
const skip = (text: string, at: number): number => { while (at < text.length && (isSeparator(text, at) || text.charAt(at) === '第')) at++; return at }
/** Particles and words that may follow a number at once and leave it a number. */
const PARTICLE = /^(です|に|へ|から|まで|って|が|は|付近|周辺|あたり|在住)/
const isDone = (text: string, at: number): boolean => at >= text.length || isSeparator(text, at) || PARTICLE.test(text.slice(at, at + 3))

function marker(text: string, at: number, words: string[]): string | null {
  while (text.charAt(at) === ' ') at++
  for (const word of words) if (text.startsWith(word, at)) return word
  return null
}
const blockMarker = (text: string, at: number): string | null => (NOT_BLOCK.test(text.slice(at, at + 2)) ? null : marker(text, at, BLOCK))
const past = (text: string, at: number, word: string): number => text.indexOf(word, at) + word.length

/** Reads `4丁目20番1号`, `4-20-1`, `四の二十の一`, `4丁目`, `20番地` … from `start`, just behind the name of `entry`; a number with a unit (2LDK, 4歳) or of a telephone is none. */
export function readNumbers(text: string, start: number, entry: TownEntry): Numbers {
  const at = skip(text, start)
  const first = readNumeral(text, at)
  const none = { chome: null, block: null, end: start, glued: false }
  if (first === null) return HARMLESS.test(text.slice(at)) ? { ...none, end: text.length } : { ...none, glued: at === start && at < text.length }
  if (PHONE.test(text.slice(at, at + 14))) return none
  const chomeWord = marker(text, first.end, CHOME)
  if (chomeWord !== null) return readBlock(text, past(text, first.end, chomeWord), first.value)
  const blockWord = blockMarker(text, first.end)
  if (blockWord !== null || entry.byNumber.size === 0) {
    return { chome: null, block: first.value, end: blockWord === null ? first.end : past(text, first.end, blockWord), glued: false }
  }
  const isFigureNext = first.script === 'kanji' && /\d/.test(text.charAt(first.end))
  if (!isDone(text, first.end) && !isFigureNext) return { ...none, glued: at === start && (first.script === 'kanji' || NAMELIKE.test(text.slice(first.end))) }
  // Three or more digits were never a 丁目: a lot number, or an address without any separator. The town alone is certain.
  if (first.value > 99) return none
  return readBlock(text, first.end, first.value)
}

function readBlock(text: string, start: number, chome: number): Numbers {
  const none = { chome, block: null, end: start, glued: false }
  const next = AND.exec(text.slice(start))
  const second = next === null ? null : readNumeral(text, start + next[0].length)
  // 3丁目と4丁目, 3・4丁目: the town alone is certain.
  if (second !== null && marker(text, second.end, CHOME) !== null) return { chome: null, block: null, end: text.length, glued: false }
  const at = skip(text, start)
  const number = readNumeral(text, at)
  if (number === null || PHONE.test(text.slice(at, at + 14))) return none
  const word = blockMarker(text, number.end)
  if (word === null && !isDone(text, number.end)) return none
  return { chome, block: number.value, end: pastHouse(text, word === null ? number.end : past(text, number.end, word)), glued: false }
}

/** Steps over 号, the house number, which never decides. */
function pastHouse(text: string, start: number): number {
  const number = readNumeral(text, skip(text, start))
  if (number === null) return start
  if (/^号(?!室|棟|線)/.test(text.slice(number.end, number.end + 2))) return number.end + 1
  return isDone(text, number.end) ? number.end : start
}
