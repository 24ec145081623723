import type { Told } from '../../domain/topics.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Marked } from '../language/Text.tsx'

/** A text of the pack in the reader's language. */
export function ToldText({ of }: { of: Told }) {
  const { language } = useLanguage()
  return <Marked text={of[language]} />
}
