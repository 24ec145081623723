import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Suggestion } from '../../domain/suggest.ts'
import { useApp } from '../state/app-context.ts'

const ROWS = 7

type Suggest = typeof import('./suggest-from-pack.ts').suggestFromPack

/** Fetched once the page has been drawn: the box can be typed into before, and completes what is in it when it arrives. */
function useSuggest(): Suggest | null {
  const [suggest, setSuggest] = useState<Suggest | null>(null)
  useEffect(() => {
    import('./suggest-from-pack.ts').then(({ suggestFromPack }) => setSuggest(() => suggestFromPack), (error: unknown) => console.error(error))
  }, [])
  return suggest
}

export function useSuggestions(initial: string): { text: string; setText: (text: string) => void; suggestions: Suggestion[]; isReady: boolean } {
  const { pack } = useApp()
  const suggest = useSuggest()
  const [text, setText] = useState(initial)
  useEffect(() => setText(initial), [initial])
  const suggestions = useMemo(
    () => (suggest !== null && pack.state === 'ready' && text.trim() !== '' ? suggest(text, pack.core, ROWS) : []),
    [suggest, pack, text],
  )
  return { text, setText, suggestions, isReady: suggest !== null && pack.state === 'ready' }
}
