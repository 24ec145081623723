import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Ruby } from '../language/Text.tsx'
import { piecesOf } from '../language/translate.ts'

/** What something is, in the reader's own language where the pack has it, with the readings written in it. */
export function What({ of: { what } }: { of: { what: Readonly<Record<string, string>> | null } }) {
  const { language } = useLanguage()
  if (what === null) return null
  const own = what[language]
  const marked = piecesOf(own ?? what['ja'] ?? '').map((piece, i) => ('base' in piece ? <Ruby key={i} {...piece} /> : 'text' in piece ? piece.text : null))
  return own === undefined ? <Japanese>{marked}</Japanese> : <>{marked}</>
}
