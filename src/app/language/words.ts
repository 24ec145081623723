import { createInstance } from 'i18next'
import { LANGUAGES, type Wording } from '../../domain/language.ts'
import { needFormats } from './intl.ts'
import { loadMessages, type MessageKey, type Namespace } from '../../locales/messages.ts'

/** Whose plurals a wording has: やさしい日本語 and readings are Japanese. */
const codeOf = (wording: Wording): string => (wording === 'easy' || wording === 'furigana' ? `ja-x-${wording}` : LANGUAGES[wording].tag)

const words = createInstance()
void words.init({ lng: 'ja', initAsync: false, load: 'currentOnly', fallbackLng: false, keySeparator: false, nsSeparator: false, resources: {} })

const needed = new Set<Namespace>(['shell'])
const fetched = new Map<string, Promise<void>>()
let spoken: Wording = 'ja'

function fetchWords(of: Wording, namespace: Namespace): Promise<void> {
  const key = `${of}/${namespace}`
  const running = fetched.get(key) ?? loadMessages(of, namespace).then((messages) => { words.addResourceBundle(codeOf(of), 'translation', messages, false, true) })
  fetched.set(key, running)
  // A chunk that could not be had is asked for again at the next chance.
  running.catch(() => fetched.delete(key))
  return running
}

/** Resolves once all the words in use are there in a wording, and fetches further ones in it from then on. */
export async function speak(next: Wording): Promise<void> {
  await speakToo(next)
  spoken = next
}

/** Has the words in use ready in a further wording too, without changing the one that is spoken. */
export async function speakToo(further: Wording): Promise<void> {
  await Promise.all([...[...needed].map((namespace) => fetchWords(further, namespace)), needFormats(codeOf(further))])
}

/** Fetches the words of a page with the page, and from now on in every wording that is chosen. */
export async function needWords(...namespaces: Namespace[]): Promise<void> {
  for (const namespace of namespaces) needed.add(namespace)
  await Promise.all(namespaces.map((namespace) => fetchWords(spoken, namespace)))
}

/** The message as written, its slots and readings still in it: what a resident typed must never be read as a mark. */
export const messageFor = (of: Wording, key: MessageKey, count?: number): string =>
  words.t(key, { lng: codeOf(of), skipInterpolation: true, ...(count === undefined ? {} : { count }) })
