import type activities from './ja/activities.json'
import type booking from './ja/booking.json'
import type bookings from './ja/bookings.json'
import type offers from './ja/offers.json'
import type pages from './ja/pages.json'
import type safe from './ja/safe.json'
import type shell from './ja/shell.json'
import type shopping from './ja/shopping.json'
import type staff from './ja/staff.json'

/** A language of the interface; `easy` is やさしい日本語. */
export type Language = 'ja' | 'easy' | 'en'

/** Words that are fetched together: `shell` is all that the first page needs, the others come with their pages. */
export type Namespace = 'shell' | 'pages' | 'activities' | 'shopping' | 'offers' | 'safe' | 'booking' | 'bookings' | 'staff'

/** The words of one language; plural forms carry the suffix of their CLDR category, as in i18next's JSON. */
export type Messages = Readonly<Record<string, string>>

type Words = typeof shell & typeof pages & typeof activities & typeof shopping & typeof offers & typeof safe & typeof booking & typeof bookings & typeof staff

/** What a text may be asked for by: the keys of the Japanese words, plural ones without their suffix. */
export type MessageKey = keyof Words extends infer Key ? Key extends `${infer Stem}_other` ? Stem : Key : never

const files = import.meta.glob<Messages>('./*/*.json', { import: 'default' })

export async function loadMessages(language: Language, namespace: Namespace): Promise<Messages> {
  const load = files[`./${language}/${namespace}.json`]
  if (load === undefined) throw new Error(`no words ${language}/${namespace}`)
  return load()
}
