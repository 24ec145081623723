import { useLanguage } from '../language/LanguageContext.tsx'
import { useFurigana } from '../language/use-furigana.ts'
import { Text } from '../language/Text.tsx'
import type { Phrase } from './phrases.ts'

/** A phrase in the list: its readings are written only for those who read with them. */
export function SayText({ of }: { of: Phrase }) {
  const { t, language } = useLanguage()
  const furigana = useFurigana()
  return language === 'ja' && !furigana ? <>{t(`say.${of}`)}</> : <Text k={`say.${of}`} />
}
