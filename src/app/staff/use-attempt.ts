import { useRef, useState } from 'preact/hooks'
import type { Answer } from '../../device/staff-answer.ts'

/** One thing tried at a time: what is under way, why the last try failed, and how many there were. */
export function useAttempt() {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<{ code: string; again: number } | null>(null)
  const inFlight = useRef(false)
  const tries = useRef(0)
  const attempt = async <T>(act: () => Promise<Answer<T>>): Promise<Answer<T> | null> => {
    // The state that disables the button comes a frame too late for a double click.
    if (inFlight.current) return null
    setBusy(inFlight.current = true)
    try {
      const answer = await act()
      tries.current += 1
      setFault(answer.ok ? null : { code: answer.code, again: tries.current })
      return answer
    } finally {
      setBusy(inFlight.current = false)
    }
  }
  return { isBusy, fault, attempt, clear: () => setFault(null) }
}
