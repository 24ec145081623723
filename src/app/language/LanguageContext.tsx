import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Language, MessageKey } from '../../locales/messages.ts'
import { plainText, tagOf } from './translate.ts'
import { messageFor, speak } from './words.ts'

export interface Speech {
  language: Language
  tag: 'ja' | 'en'
  /** The text without readings, for attributes and titles. */
  t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
}

const LanguageContext = createContext<Speech | null>(null)

export function useLanguage(): Speech {
  const speech = useContext(LanguageContext)
  if (speech === null) throw new Error('useLanguage outside <LanguageProvider>')
  return speech
}

/** Goes on speaking the former language until the words of the new one have arrived; those of the first are there before it is drawn. */
export function LanguageProvider({ language, children }: { language: Language; children: ComponentChildren }) {
  const [spoken, setSpoken] = useState(language)
  useEffect(() => {
    let wanted = true
    if (language !== spoken) {
      speak(language).then(() => {
        if (wanted) setSpoken(language)
      }, (error: unknown) => console.error(error))
    }
    return () => { wanted = false }
  }, [language, spoken])
  useEffect(() => { document.documentElement.lang = tagOf(spoken) }, [spoken])

  const speech = useMemo<Speech>(() => ({
    language: spoken,
    tag: tagOf(spoken),
    t: (key, values = {}) => {
      const { count } = values
      return plainText(messageFor(spoken, key, typeof count === 'number' ? count : undefined), values)
    },
  }), [spoken])
  return <LanguageContext.Provider value={speech}>{children}</LanguageContext.Provider>
}
