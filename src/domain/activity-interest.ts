import type { Activity, ActivityCategory } from './activity.ts'
import type { ActivityIndex } from './activity-index.ts'
import { readyOrder, takesPlace, type Context, type Entry } from './activity-order.ts'
import { addDays, toTokyo, weekdayOf } from './calendar.ts'
import { occurrencesBetween } from './recurrence.ts'

/** What somebody can lend a hand with; each is a locale key. */
export const CAN = ['talk', 'cook', 'carry', 'move', 'smartphone', 'children', 'garden', 'clean', 'teach', 'shop'] as const
export type Can = (typeof CAN)[number]

/** What somebody needs so as to come; each is a locale key. */
export const NEED = ['stepFree', 'free', 'dropIn'] as const
export type Need = (typeof NEED)[number]

/** What somebody wishes for: `days` 0 = Sunday … 6 = Saturday; empty lists and null ask for nothing. */
export interface Wish {
  categories: readonly ActivityCategory[]
  days: readonly number[]
  can: readonly Can[]
  need: readonly Need[]
  language: string | null
  districtId: string | null
}

/** Why an activity is shown; each is a locale key, in the order of weight. */
export type MatchReason = 'interest' | 'canHelp' | 'volunteers' | 'day' | 'district' | 'wholeWard' | 'near' | 'language' | Need

/** An activity that answers a wish, with the reasons. */
export interface InterestMatch { activity: Activity; reasons: MatchReason[] }

const HELPS: Record<Can, readonly ActivityCategory[]> = {
  talk: ['cafe', 'neighbours', 'consultation'], cook: ['meal', 'cafe'], carry: ['food', 'shopping'], move: ['exercise'], smartphone: ['digital'],
  children: ['children', 'meal'], garden: ['garden'], clean: ['neighbours'], teach: ['learning', 'digital', 'children'], shop: ['shopping', 'food'],
}
const WEIGHT: Record<MatchReason, number> = { interest: 8, canHelp: 6, volunteers: 3, day: 4, district: 5, wholeWard: 1, near: 3, language: 2, stepFree: 2, free: 1, dropIn: 1 }
const NEAR_METRES = 1500
/** So many weeks show on which weekdays something takes place. */
const DAYS_LOOKED_AHEAD = 62

function daysOf(activity: Activity, { core }: ActivityIndex, now: string): Set<number> {
  if (activity.recurrence === null || !takesPlace(activity)) return new Set()
  const today = toTokyo(now).date
  return new Set(occurrencesBetween(activity.recurrence, core, today, addDays(today, DAYS_LOOKED_AHEAD)).filter((one) => one.state !== 'cancelled').map((one) => weekdayOf(one.date)))
}

function reasonsFor({ activity, away }: Entry, wish: Wish, index: ActivityIndex, now: string): MatchReason[] {
  const holds: [MatchReason, boolean][] = [
    ['interest', wish.categories.includes(activity.category)],
    ['canHelp', wish.can.some((one) => HELPS[one].includes(activity.category))],
    ['volunteers', wish.can.length > 0 && activity.volunteers === true],
    ['district', wish.districtId !== null && activity.districts.includes(wish.districtId)],
    ['wholeWard', wish.districtId !== null && activity.districts.length === 0],
    ['near', away <= NEAR_METRES],
    ['day', wish.days.length > 0 && wish.days.length < 7 && [...daysOf(activity, index, now)].some((day) => wish.days.includes(day))],
    ['language', wish.language !== null && activity.languages.includes(wish.language)],
    ...wish.need.map((need): [MatchReason, boolean] => [need, activity[need] === true]),
  ]
  return holds.flatMap(([reason, isTrue]) => (isTrue ? [reason] : []))
}

/** Whether something known speaks against coming: an unknown never does. */
function isRuledOut(activity: Activity, wish: Wish, index: ActivityIndex, now: string): boolean {
  if (wish.need.some((need) => activity[need] === false)) return true
  const days = wish.days.length > 0 ? daysOf(activity, index, now) : new Set<number>()
  return days.size > 0 && ![...days].some((day) => wish.days.includes(day))
}

const score = (reasons: MatchReason[]): number => reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0)

/** Activities that answer a wish, most reasons first; each shares an interest or something one can do, if any was named. What rests or once was comes last. */
export function matchInterests(index: ActivityIndex, wish: Wish, context: Context): InterestMatch[] {
  const isAsking = wish.categories.length > 0 || wish.can.length > 0
  const matches = readyOrder(index, context).flatMap((entry) => {
    if (isRuledOut(entry.activity, wish, index, context.now)) return []
    const reasons = reasonsFor(entry, wish, index, context.now)
    const isMeant = reasons.includes('interest') || reasons.includes('canHelp') || reasons.includes('volunteers')
    return reasons.length > 0 && (isMeant || !isAsking) ? [{ activity: entry.activity, reasons }] : []
  })
  const rest = ({ status }: Activity): number => (status === 'onceHeld' || status === 'paused' ? 1 : 0)
  return matches.sort((a, b) => rest(a.activity) - rest(b.activity) || score(b.reasons) - score(a.reasons))
}
