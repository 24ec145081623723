import * as v from 'valibot'

const two = (text: string): string => text.padStart(2, '0')

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Excel rewrites `2023-03` as `2023/3/1` or `2023年3月`; those still say what was meant, `Mar-23` does not. */
function toDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:[-/年](\d{1,2})(?:[-/月](\d{1,2}))?)?[月日年]?$/.exec(text) ?? []
  if (year === undefined) return null
  if (month === undefined) return year
  if (!isRealDay(Number(year), Number(month), Number(day ?? 1))) return null
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}

function toMonthDay(text: string): string | null {
  const [, month, day] = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ?? []
  if (month === undefined || day === undefined || !isRealDay(2024, Number(month), Number(day))) return null
  return `${two(month)}-${two(day)}`
}

function toTime(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text) ?? []
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return null
  return Number(hour) === 24 && minute !== '00' ? null : `${two(hour)}:${minute}`
}

function toDays(text: string): number[] | null {
  const days = [...text.replace(/[・、,;\s]|曜日?/g, '')].map((letter) => '日月火水木金土'.indexOf(letter))
  return days.length === 0 || days.includes(-1) || new Set(days).size < days.length ? null : days.toSorted((a, b) => a - b)
}

const read = <T>(convert: (text: string) => T | null, message: string) =>
  v.pipe(
    v.string(),
    v.check((text) => convert(text) !== null, message),
    v.transform((text) => convert(text) as T),
  )

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const asOf = read(toDate, '2025、2025-07、2025-07-01 のどれかの形で書いてください（Excelの表示形式は「文字列」に）')
export const day = v.pipe(asOf, v.length(10, '2025-07-01 のように年月日で書いてください'))
export const monthDay = read(toMonthDay, '12-29 のように月-日で書いてください')
export const time = read(toTime, '8:30 のように書いてください')
export const days = read(toDays, '月火水木金 のように曜日を並べて書いてください')
