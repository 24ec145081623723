import * as v from 'valibot'

const MOST_KEYS = 20
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const PHONE = /^[+(]?\d[\d ()-]{8,18}$/
const DASHES = /[\u2010-\u2015\u2212\u30fc]/g
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/

/** An id made on the phone: a UUID in small letters. */
export const uuid = v.pipe(v.string(), v.regex(UUID))

/** A key of the pack or of the locales. */
export const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]{0,39}$/))

/** A list no longer than any form makes it. */
export const few = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.check((items) => items.length <= MOST_KEYS))

/** One line of a form: full-width letters and digits, as Japanese keyboards give them, are the same as plain ones. */
export const line = (longest: number) => v.pipe(v.string(), v.transform((text) => text.normalize('NFKC').trim()), v.check((text) => text.length <= longest))

/** Some lines of a form, as they were typed. */
export const lines = (longest: number) => v.pipe(v.string(), v.transform((text) => text.trim()), v.check((text) => text.length <= longest))

/** A BCP 47 tag. */
export const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,2}$/))

/** A telephone number with plain hyphens: a Japanese keyboard gives the long vowel mark or a dash for one. */
export const plainPhone = (text: string): string => text.replace(DASHES, '-')

/** Whether a text may be dialled, also as a FAX number. */
export const isPhone = (text: string): boolean => PHONE.test(text)

/** Whether a text may be an e-mail address. */
export const isEmail = (text: string): boolean => EMAIL.test(text)

/** The start of a slot as an ISO instant of Japan on the full minute: `2026-12-01T09:00:00+09:00`. */
export const slotStart = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:00\+09:00$/))

/** RFC 9457 problem as our API answers it; `code` is a locale key. */
export const Problem = v.object({ status: v.number(), code: v.string() })
export type Problem = v.InferOutput<typeof Problem>
