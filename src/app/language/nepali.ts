import type { LengthUnit } from './intl.ts'

// As CLDR 48 has them (Unicode licence); a test holds them against it.
const MONTHS = ['जनवरी', 'फेब्रुअरी', 'मार्च', 'अप्रिल', 'मे', 'जुन', 'जुलाई', 'अगस्ट', 'सेप्टेम्बर', 'अक्टोबर', 'नोभेम्बर', 'डिसेम्बर']
const DAYS: Record<string, string> = { Sun: 'आइत', Mon: 'सोम', Tue: 'मङ्गल', Wed: 'बुध', Thu: 'बिहि', Fri: 'शुक्र', Sat: 'शनि' }
const UNITS: Record<LengthUnit, string> = { meter: ' मि.', kilometer: 'कि.मि.' }

/** A date in Nepali, with Latin digits: year, month, day, weekday; or a time of 24 hours. */
export function writeDate(date: Date | number, { timeZone, dateStyle, ...parts }: Intl.DateTimeFormatOptions): string {
  const asked: Intl.DateTimeFormatOptions = dateStyle === 'full' ? { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } : parts
  const part = (type: 'year' | 'month' | 'day' | 'weekday', options: Intl.DateTimeFormatOptions) =>
    (asked[type] === undefined ? '' : new Intl.DateTimeFormat('en-u-nu-latn', { timeZone, ...options }).format(date))
  if (asked.hour !== undefined) return new Intl.DateTimeFormat('en-GB-u-nu-latn', { timeZone, hourCycle: 'h23', hour: asked.hour, minute: asked.minute }).format(date).replace(/^0(?=\d:)/, asked.hour === 'numeric' ? '' : '0')
  const month = MONTHS[Number(part('month', { month: 'numeric' })) - 1] ?? ''
  const weekday = DAYS[part('weekday', { weekday: 'short' })] ?? ''
  const day = [part('year', { year: 'numeric' }), month, part('day', { day: 'numeric' })].filter((one) => one !== '').join(' ')
  return [day, asked.weekday === 'long' ? `${weekday}बार` : weekday].filter((one) => one !== '').join(', ')
}

export const writeLength = (value: number, unit: LengthUnit, digits: number): string =>
  `${new Intl.NumberFormat('en-u-nu-latn', { maximumFractionDigits: digits }).format(value)}${UNITS[unit]}`
