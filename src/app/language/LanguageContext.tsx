import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { directionOf, type Language, LANGUAGES, type Wording } from '../../domain/language.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { plainText } from './translate.ts'
import { messageFor, speak } from './words.ts'

export interface Speech {
  language: Language
  /** The language, or `furigana` where Japanese has its readings. */
  wording: Wording
  /** BCP 47, for `lang`: やさしい日本語 is Japanese. */
  tag: string
  /** For dates, times and numbers. */
  locale: string
  /** The text without readings, for attributes and titles. */
  t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
}

const LanguageContext = createContext<Speech | null>(null)

export function useLanguage(): Speech {
  const speech = useContext(LanguageContext)
  if (speech === null) throw new Error('useLanguage outside <LanguageProvider>')
  return speech
}

export const wordingOf = (language: Language, furigana: boolean): Wording => (language === 'ja' && furigana ? 'furigana' : language)

interface Props {
  wording: Wording
  /** Told when the words asked for could not be had; `spoken` goes on. */
  onMissing?: (wanted: Wording, spoken: Wording) => void
  children: ComponentChildren
}

/** Goes on speaking the former language until the words of the new one have arrived; those of the first are there before it is drawn. */
export function LanguageProvider({ wording, onMissing, children }: Props) {
  const [spoken, setSpoken] = useState(wording)
  useEffect(() => {
    let wanted = true
    if (wording !== spoken) {
      speak(wording).then(() => {
        if (wanted) setSpoken(wording)
      }, () => {
        if (wanted) onMissing?.(wording, spoken)
      })
    }
    return () => { wanted = false }
  }, [wording, spoken])
  const language = spoken === 'furigana' ? 'ja' : spoken
  const { tag, locale } = LANGUAGES[language]
  useEffect(() => {
    document.documentElement.lang = tag
    document.documentElement.dir = directionOf(tag)
    document.documentElement.dataset['wording'] = spoken
  }, [tag, spoken])

  const speech = useMemo<Speech>(() => ({
    language, wording: spoken, tag, locale,
    t: (key, values = {}) => {
      const { count } = values
      return plainText(messageFor(spoken, key, typeof count === 'number' ? count : undefined), values)
    },
  }), [spoken])
  return <LanguageContext.Provider value={speech}>{children}</LanguageContext.Provider>
}
