import type access from './ja/access.json'
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

/** Words that are fetched together: `shell` is all that the first page needs, the others come with their pages. */
export type Namespace = 'access' | 'shell' | 'pages' | 'activities' | 'shopping' | 'offers' | 'safe' | 'card' | 'booking' | 'bookings' | 'staff' | 'topics' | 'report'

/** The words of one wording; plural forms carry the suffix of their CLDR category, as in i18next's JSON. */
export type Messages = Readonly<Record<string, string>>

type Words = typeof access & typeof shell & typeof pages & typeof activities & typeof shopping & typeof offers & typeof safe & typeof card & typeof booking & typeof bookings & typeof staff & typeof topics & typeof report

/** What a text may be asked for by: the keys of the Japanese words, plural ones without their suffix. */
export type MessageKey = keyof Words extends infer Key ? Key extends `${infer Stem}_other` ? Stem : Key : never

const firstWords = import.meta.glob<Messages>('./*/shell.json', { import: 'default' })

/** Fetches the words of a language, or of Japanese with readings (`furigana`); where all but the first ones are is itself fetched with the first page that needs them. */
export async function loadMessages(wording: string, namespace: Namespace): Promise<Messages> {
  const files = namespace === 'shell' ? firstWords : (await import('./page-messages.ts')).pageWords
  const load = files[`./${wording}/${namespace}.json`]
  if (load === undefined) throw new Error(`no words ${wording}/${namespace}`)
  return load()
}
