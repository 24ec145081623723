import type { MessageKey } from '../../locales/messages.ts'

const LOST = ['slotTaken', 'slotGone', 'tooLate', 'tooSoonForNeeds', 'tooEarly', 'notOffered'] as const
const REFUSED = [...LOST, 'invalid', 'withdrawn', 'idTaken', 'tooLarge'] as const

/** Whether an answer says that the time itself is out of reach; all others only say that nothing is known. */
export const isLost = (code: string): boolean => LOST.some((one) => one === code)

/** Why a time cannot be had, in words. */
export const lostKey = (code: string): MessageKey => `book.lost.${LOST.find((one) => one === code) ?? 'slotGone'}`

/** Why a booking was not taken, in words. */
export const refusedKey = (code: string): MessageKey => `book.refused.${REFUSED.find((one) => one === code) ?? 'other'}`
