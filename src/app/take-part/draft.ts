import type { ActivityCategory } from '../../domain/activity.ts'
import { CAN, type Can, NEED } from '../../domain/activity-interest.ts'
import type { Offer } from '../../domain/offer.ts'

/** What has been answered so far: every answer may be missing. */
export interface Draft {
  kind: Offer['kind'] | null
  activityId: string | null
  interests: ActivityCategory[]
  days: number[]
  can: Can[]
  need: AnyNeed[]
  districtId: string | null
  name: string
  contactKind: Offer['contact']['kind'] | null
  contactValue: string
  message: string
}

export const KINDS = ['join', 'help', 'start'] as const
/** Besides what an activity can be known for, what the coordinator should know before somebody comes. */
export const NEEDS = [...NEED, 'companion', 'childcare', 'writing', 'signLanguage', 'interpreter', 'easyWords'] as const
type AnyNeed = (typeof NEEDS)[number]
/** Monday first, as most people plan their week. */
export const DAYS = [1, 2, 3, 4, 5, 6, 0] as const

export const EMPTY_DRAFT: Draft = { kind: null, activityId: null, interests: [], days: [], can: [], need: [], districtId: null, name: '', contactKind: null, contactValue: '', message: '' }

/** The message as it would go; what is missing makes it fail its check. */
export function toOffer({ kind, activityId, interests, days, can, need, districtId, name, contactKind, contactValue, message }: Draft, id: string, language: string) {
  return {
    id, kind, activityId, districtId, interests, days, can, need, message, name, language,
    contact: contactKind === null ? null : { kind: contactKind, value: contactKind === 'none' ? '' : contactValue },
  }
}

/** A refused offer opened again to be put right. */
export function toDraft({ kind, activityId, interests, days, can, need, districtId, name, contact, message }: Offer): Draft {
  return {
    kind, activityId, interests, days, districtId, name, message, contactKind: contact.kind, contactValue: contact.value,
    can: CAN.filter((one) => can.includes(one)), need: NEEDS.filter((one) => need.includes(one)),
  }
}

/** Where no secure context gives an id, one is made of random bytes as RFC 9562 has it. */
export function makeId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
