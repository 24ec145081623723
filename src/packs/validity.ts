import type { CalendarDate } from '../domain/fact.ts'

/** From when to when a row counts, both days included; null is open-ended. */
export interface Validity {
  validFrom: CalendarDate | null
  validTo: CalendarDate | null
}

const START = '0000-01-01'
const END = '9999-12-31'

export const isInForce = ({ validFrom, validTo }: Validity, day: CalendarDate): boolean => (validFrom ?? START) <= day && day <= (validTo ?? END)

export const overlap = (a: Validity, b: Validity): boolean =>
  (a.validFrom ?? START) <= (b.validTo ?? END) && (b.validFrom ?? START) <= (a.validTo ?? END)
