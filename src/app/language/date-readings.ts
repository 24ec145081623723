import type { Piece } from './translate.ts'

const WEEKDAYS: Record<string, string> = { 日: 'にち', 月: 'げつ', 火: 'か', 水: 'すい', 木: 'もく', 金: 'きん', 土: 'ど' }
const ERAS: Record<string, string> = { 令和: 'れいわ', 平成: 'へいせい', 昭和: 'しょうわ' }
/** Days of the month that are not read by their number. */
const DAYS: Record<string, string> = {
  1: 'ついたち', 2: 'ふつか', 3: 'みっか', 4: 'よっか', 5: 'いつか', 6: 'むいか', 7: 'なのか', 8: 'ようか', 9: 'ここのか', 10: 'とおか',
  14: 'じゅうよっか', 20: 'はつか', 24: 'にじゅうよっか',
}
const PART = /(\d+)日|(?<=[\d元])([年月])|(令和|平成|昭和)|(元)(?=年)|(?<=[((]|^|、)([日月火水木金土])(?=[))]|、|$)/g

/** The readings of a date as Intl writes it in Japanese. */
export function dateReadings(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const part of text.matchAll(PART)) {
    const [whole, day, unit, era, first, weekday] = part
    if (part.index > end) pieces.push({ text: text.slice(end, part.index) })
    if (day !== undefined && DAYS[day] === undefined) pieces.push({ text: day }, { base: '日', ruby: 'にち' })
    else pieces.push({ base: whole, ruby: day !== undefined ? DAYS[day] ?? '' : unit !== undefined ? { 年: 'ねん', 月: 'がつ' }[unit] ?? '' : era !== undefined ? ERAS[era] ?? '' : first !== undefined ? 'がん' : WEEKDAYS[weekday ?? ''] ?? '' })
    end = part.index + whole.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}
