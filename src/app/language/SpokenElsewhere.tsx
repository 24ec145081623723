import { useLocation } from 'preact-iso/router'
import { useEffect } from 'preact/hooks'
import { keepWords } from '../../device/words-kept.ts'
import { withLanguage } from './link.ts'
import { useLanguage } from './LanguageContext.tsx'

/** Makes the language known outside the screen: in the address, so that a link shares it, and to what keeps words offline. */
export function SpokenElsewhere() {
  const { url } = useLocation()
  const { language, wording } = useLanguage()
  useEffect(() => {
    const here = location.href
    const shared = withLanguage(here, language)
    if (shared !== here) history.replaceState(history.state, '', shared)
  }, [url, language])
  useEffect(() => keepWords(wording), [wording])
  return null
}
