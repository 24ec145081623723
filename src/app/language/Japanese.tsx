import type { ComponentChildren } from 'preact'
import { useLanguage } from './LanguageContext.tsx'

/** Japanese words within the text of any language; in Japanese no element may come between, or lines would break there. */
export function Japanese({ children }: { children: ComponentChildren }) {
  const { tag } = useLanguage()
  return tag === 'ja' ? <>{children}</> : <span lang="ja">{children}</span>
}
