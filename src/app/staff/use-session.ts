import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { signOut } from '../../device/staff-sign-in.ts'
import type { Answer } from '../../device/staff-answer.ts'
import { fetchMe } from '../../device/staff-api.ts'
import type { StaffMe } from '../../domain/staff.ts'
import { forgetDrafts } from './note-drafts.ts'

/** `ended`: somebody was signed in, and what they typed is still on the screen behind the sign-in. */
export type SessionState = 'opening' | 'out' | 'factor' | 'in' | 'ended' | 'endedFactor' | 'failed'

/** Who is signed in, asked of the server and nowhere kept. */
export function useSession() {
  const [state, setState] = useState<SessionState>('opening')
  const [me, setMe] = useState<StaffMe | null>(null)
  const [code, setCode] = useState('')
  const [renewals, setRenewals] = useState(0)
  const known = useRef<StaffMe | null>(null)

  const lose = useCallback((reason: string) => {
    if (reason === 'secondFactor') setState(known.current ? 'endedFactor' : 'factor')
    else setState(known.current ? 'ended' : 'out')
  }, [])

  const refresh = useCallback(async () => {
    const answer = await fetchMe()
    if (!answer.ok) {
      if (answer.code === 'signIn' || answer.code === 'secondFactor') return lose(answer.code)
      setCode(answer.code)
      // Whoever was at work goes on from where they were; the next request tells.
      return setState((before) => (known.current && before === 'in' ? before : 'failed'))
    }
    // Another person begins with nothing of the former one's.
    if (known.current && known.current.id !== answer.value.id) forgetDrafts()
    known.current = answer.value
    setMe(answer.value)
    setRenewals((count) => count + 1)
    setState('in')
  }, [lose])

  const heed = useCallback(<T>(answer: Answer<T>): Answer<T> => {
    if (!answer.ok && (answer.code === 'signIn' || answer.code === 'secondFactor')) lose(answer.code)
    return answer
  }, [lose])

  const leave = useCallback(async () => {
    const answer = await signOut()
    if (!answer.ok && answer.code === 'unreachable') throw new Error('the session could not be ended')
    known.current = null
    forgetDrafts()
    setMe(null)
    setState('out')
  }, [])

  useEffect(() => void refresh(), [refresh])
  return { state, me, code, renewals, refresh, heed, leave }
}
