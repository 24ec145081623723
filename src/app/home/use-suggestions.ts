import { useEffect, useMemo, useState } from 'preact/hooks'
import { suggest, type Suggestion } from '../../domain/suggest.ts'
import { useApp } from '../state/app-context.ts'
import { gazetteerOf } from '../state/gazetteer-memo.ts'

const ROWS = 7

export function useSuggestions(initial: string): { text: string; setText: (text: string) => void; suggestions: Suggestion[] } {
  const { pack } = useApp()
  const [text, setText] = useState(initial)
  useEffect(() => setText(initial), [initial])
  const suggestions = useMemo(
    () => (pack.state === 'ready' && text.trim() !== '' ? suggest(text, gazetteerOf(pack.core), ROWS) : []),
    [pack, text],
  )
  return { text, setText, suggestions }
}
