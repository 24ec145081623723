import { useLocation } from 'preact-iso/router'
import { needWords } from '../language/words.ts'
import { isSensitive } from '../safe/sensitive-pages.ts'
import { useLazy } from '../state/use-lazy.ts'

/** The way out, with its words. */
export const loadBar = () => Promise.all([import('../safe/ExitBar.tsx'), needWords('safe')]).then(([{ ExitBar }]) => ExitBar)

/** On sensitive pages, the way out of them. */
export function SafeExit() {
  const { path } = useLocation()
  const isWanted = isSensitive(path)
  const Bar = useLazy<{ isInDialog?: boolean }>(isWanted, loadBar)
  return isWanted && Bar ? <Bar /> : null
}
