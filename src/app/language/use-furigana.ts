import { useApp } from '../state/app-context.ts'
import { useLanguage } from './LanguageContext.tsx'

/** Whether readings are written above Japanese: always in やさしい日本語, otherwise as the person chose. */
export function useFurigana(): boolean {
  const { settings } = useApp()
  const { language } = useLanguage()
  return language === 'easy' || (language === 'ja' && settings.furigana)
}
