import { toTokyo } from '../../domain/calendar.ts'

const HOURS_9 = 9 * 60 * 60 * 1000

/** An instant as the messages write it: on Japan's clock, with its offset. */
export const toInstant = (time: Date | number): string => `${new Date(Number(time) + HOURS_9).toISOString().slice(0, 19)}+09:00`

export const dayOf = (time: Date | number): string => toTokyo(toInstant(time)).date
