type WriteDate = (date: Date | number, options: Intl.DateTimeFormatOptions) => string
type WriteLength = (value: number, unit: LengthUnit, digits: number) => string
export type LengthUnit = 'meter' | 'kilometer'

/** How a language is written that a browser may not know: Chromium has no Nepali, and would write in the language of the device. */
export interface Formats { writeDate: WriteDate; writeLength: WriteLength }
let nepali: Formats | null = null

const isKnown = (locale: string): boolean => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0

/** Fetches what the browser lacks to write dates and lengths in a locale. */
export async function needFormats(locale: string): Promise<void> {
  if (locale.startsWith('ne') && !isKnown(locale)) nepali ??= await import('./nepali.ts')
}

const ownFormats = (locale: string): Formats | null => (locale.startsWith('ne') ? nepali : null)

/** A moment as the locale writes it; never in the language of the device, which the reader may not know. */
export const writeDate = (date: Date | number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  ownFormats(locale)?.writeDate(date, options) ?? new Intl.DateTimeFormat([locale, 'en'], options).format(date)

export const writeLength = (value: number, unit: LengthUnit, digits: number, locale: string): string =>
  ownFormats(locale)?.writeLength(value, unit, digits) ?? new Intl.NumberFormat([locale, 'en'], { style: 'unit', unit, maximumFractionDigits: digits }).format(value)
