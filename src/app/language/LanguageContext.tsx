import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { loadMessages, type Language, type MessageKey, type Messages } from '../../locales/messages.ts'
import { messageFor, plainText, tagOf } from './translate.ts'

export interface Speech {
  language: Language
  tag: 'ja' | 'en'
  messages: Messages
  /** The text without readings, for attributes and titles. */
  t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
}

const LanguageContext = createContext<Speech | null>(null)

export function useLanguage(): Speech {
  const speech = useContext(LanguageContext)
  if (speech === null) throw new Error('useLanguage outside <LanguageProvider>')
  return speech
}

interface Props { language: Language; initial: { language: Language; messages: Messages }; children: ComponentChildren }

/** Goes on speaking the former language until the words of the new one have arrived. */
export function LanguageProvider({ language, initial, children }: Props) {
  const [spoken, setSpoken] = useState(initial)
  useEffect(() => {
    let wanted = true
    if (language !== spoken.language) {
      void loadMessages(language).then((messages) => {
        if (wanted) setSpoken({ language, messages })
      })
    }
    return () => { wanted = false }
  }, [language, spoken.language])
  useEffect(() => { document.documentElement.lang = tagOf(spoken.language) }, [spoken.language])

  const speech = useMemo<Speech>(() => ({
    language: spoken.language,
    tag: tagOf(spoken.language),
    messages: spoken.messages,
    t: (key, values = {}) => {
      const { count } = values
      return plainText(messageFor(spoken.messages, spoken.language, key, typeof count === 'number' ? count : undefined), values)
    },
  }), [spoken])
  return <LanguageContext.Provider value={speech}>{children}</LanguageContext.Provider>
}
