import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../../device/staff-answer.ts'
import { tokyoNow } from '../language/dates.ts'
import { useStaff } from './staff-context.ts'

export interface Loaded<T> {
  /** What was last read for this very question; null until then. */
  data: T | null
  code: string | null
  isLoading: boolean
  /** `HH:MM` of the last answer. */
  asOf: string
  reload: () => void
}

const NOTHING = { data: null, code: null, isLoading: true, asOf: '' }

/** Asks the server whenever the question changes, or once more; answers that come too late are dropped. */
export function useLoad<T>(question: string, load: () => Promise<Answer<T>>): Loaded<T> {
  const { heed, renewals } = useStaff()
  const [state, setState] = useState<Omit<Loaded<T>, 'reload'> & { question: string }>({ ...NOTHING, question })
  const newest = useRef(0)
  const latest = useRef(load)
  latest.current = load
  const reload = useCallback(() => {
    const mine = ++newest.current
    setState((before) => (before.question === question ? { ...before, isLoading: true } : { ...NOTHING, question }))
    void latest.current().then((answer) => {
      if (mine !== newest.current) return
      heed(answer)
      const asOf = tokyoNow(Date.now()).slice(11, 16)
      setState((before) => (answer.ok ? { question, data: answer.value, code: null, isLoading: false, asOf } : { ...before, question, code: answer.code, isLoading: false }))
    })
  }, [question, heed])
  useEffect(reload, [reload, renewals])
  useEffect(() => () => { newest.current += 1 }, [])
  // The answer to the former question must not be drawn under the new one, not even for a frame.
  return { ...(state.question === question ? state : { ...NOTHING, question }), reload }
}
