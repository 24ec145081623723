import * as v from 'valibot'

/** How a fact is known: `verified` was read on an official page; `corroborated` and `secondary` have another source; `deduced` and `elimination` follow from other rows; `unverified` is general knowledge only. */
export const FactStatus = v.picklist(['verified', 'corroborated', 'secondary', 'deduced', 'elimination', 'unverified'])
export type FactStatus = v.InferOutput<typeof FactStatus>

/** Where a fact comes from: `source` is a key of the pack's `sources`, `asOf` a date as precise as it is known (`2025`, `2025-07` or `2025-07-01`), or null. */
export const Fact = v.object({ status: FactStatus, asOf: v.nullable(v.string()), source: v.string() })
export type Fact = v.InferOutput<typeof Fact>

/** A value together with the fact that vouches for it. */
export const known = <S extends v.GenericSchema>(value: S) => v.object({ value, fact: Fact })
export type Known<T> = { value: T; fact: Fact }

/** A day in Asia/Tokyo, `YYYY-MM-DD`. */
export type CalendarDate = string

/** How much a reader may rely on a fact: only `current` may drive "open now"; `stale` was verified too long ago. */
export type Trust = 'current' | 'stale' | 'unconfirmed'

const YEARS_A_VERIFIED_FACT_LASTS = 5
/** Activities come and go faster than offices move. */
export const YEARS_AN_ACTIVITY_LASTS = 2

/** Says whether a fact may be shown as it stands on `today`, is too old (verified more than `years` ago), or was never confirmed by the office itself. */
export function trustOf(fact: Fact, today: CalendarDate, years = YEARS_A_VERIFIED_FACT_LASTS): Trust {
  if (fact.status !== 'verified') return 'unconfirmed'
  if (fact.asOf === null) return 'stale'
  const [year = 0, month = 1, day = 1] = fact.asOf.split('-').map(Number)
  const lastDay = `${year + years}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return today <= lastDay ? 'current' : 'stale'
}
