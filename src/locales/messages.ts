import type activities from './ja/activities.json'
import type booking from './ja/booking.json'
import type bookings from './ja/bookings.json'
import type card from './ja/card.json'
import type offers from './ja/offers.json'
import type pages from './ja/pages.json'
import type report from './ja/report.json'
import type safe from './ja/safe.json'
import type shell from './ja/shell.json'
import type shopping from './ja/shopping.json'
import type staff from './ja/staff.json'
import type topics from './ja/topics.json'

/** A language of the interface; `easy` is やさしい日本語. */
export type Language = 'ja' | 'easy' | 'en'

/** Words that are fetched together: `shell` is all that the first page needs, the others come with their pages. */
export type Namespace = 'shell' | 'pages' | 'activities' | 'shopping' | 'offers' | 'safe' | 'card' | 'booking' | 'bookings' | 'staff' | 'topics' | 'report'

/** The words of one language; plural forms carry the suffix of their CLDR category, as in i18next's JSON. */
export type Messages = Readonly<Record<string, string>>

type Words = typeof shell & typeof pages & typeof activities & typeof shopping & typeof offers & typeof safe & typeof card & typeof booking & typeof bookings & typeof staff & typeof topics & typeof report

/** What a text may be asked for by: the keys of the Japanese words, plural ones without their suffix. */
export type MessageKey = keyof Words extends infer Key ? Key extends `${infer Stem}_other` ? Stem : Key : never

const firstWords = import.meta.glob<Messages>('./*/shell.json', { import: 'default' })

/** Fetches words; where all but the first ones are is itself fetched with the first page that needs them. */
export async function loadMessages(language: Language, namespace: Namespace): Promise<Messages> {
  const files = namespace === 'shell' ? firstWords : (await import('./page-messages.ts')).pageWords
  const load = files[`./${language}/${namespace}.json`]
  if (load === undefined) throw new Error(`no words ${language}/${namespace}`)
  return load()
}
