import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from './LanguageContext.tsx'
import { speakToo } from './words.ts'

/** Has the Japanese words ready beside the reader's own, for whoever is shown them; true once they are there, or cannot be had. */
export function useJapanese(): boolean {
  const { tag } = useLanguage()
  const [isThere, setThere] = useState(tag === 'ja')
  useEffect(() => {
    // Without them everything is still said in the reader's own language.
    void speakToo('ja').catch(() => {}).finally(() => setThere(true))
  }, [])
  return isThere
}
