import { createInstance } from 'i18next'
import { loadMessages, type Language, type MessageKey, type Namespace } from '../../locales/messages.ts'

/** やさしい日本語 has the grammar of Japanese. */
const CODES: Record<Language, string> = { ja: 'ja', easy: 'ja-x-easy', en: 'en' }

const words = createInstance()
void words.init({ lng: CODES.ja, initAsync: false, load: 'currentOnly', fallbackLng: false, keySeparator: false, nsSeparator: false, resources: {} })

const needed = new Set<Namespace>(['shell'])
const fetched = new Map<string, Promise<void>>()
let language: Language = 'ja'

function fetchWords(of: Language, namespace: Namespace): Promise<void> {
  const key = `${of}/${namespace}`
  const running = fetched.get(key) ?? loadMessages(of, namespace).then((messages) => { words.addResourceBundle(CODES[of], 'translation', messages, false, true) })
  fetched.set(key, running)
  // A chunk that could not be had is asked for again at the next chance.
  running.catch(() => fetched.delete(key))
  return running
}

/** Resolves once all the words in use are there in a language, and fetches further ones in it from then on. */
export async function speak(next: Language): Promise<void> {
  await Promise.all([...needed].map((namespace) => fetchWords(next, namespace)))
  language = next
}

/** Has the words in use ready in a further language too, without changing the one that is spoken. */
export async function speakToo(further: Language): Promise<void> {
  await Promise.all([...needed].map((namespace) => fetchWords(further, namespace)))
}

/** Fetches the words of a page with the page, and from now on in every language that is chosen. */
export async function needWords(...namespaces: Namespace[]): Promise<void> {
  for (const namespace of namespaces) needed.add(namespace)
  await Promise.all(namespaces.map((namespace) => fetchWords(language, namespace)))
}

/** The message as written, its slots and readings still in it: what a resident typed must never be read as a mark. */
export const messageFor = (of: Language, key: MessageKey, count?: number): string =>
  words.t(key, { lng: CODES[of], skipInterpolation: true, ...(count === undefined ? {} : { count }) })
