import { useEffect, useRef, useState } from 'preact/hooks'
import { currentHold, holdSlot } from '../../device/hold.ts'
import type { Hold } from '../../domain/booking.ts'
import type { BookingDraft } from '../../domain/booking-draft.ts'
import { useApp } from '../state/app-context.ts'
import { isLost } from './lost.ts'

const TICK = 5000
const MINUTE = 60_000
const LATE_WORD = 5000

/** `left`: minutes for which the time is kept; `over`: it was kept and is no longer; `taken`: somebody else has it. */
export type HoldState = { kind: 'none' } | { kind: 'held'; left: number; canExtend: boolean } | { kind: 'over' } | { kind: 'taken'; code: string }

/** Keeps the dearest wish while the rest is filled in: taken up again after a reload, said to be over when it is. */
export function useHold({ id, districtId, mode, needs, wishes }: BookingDraft, isWanted: boolean) {
  const { online } = useApp()
  const [first] = wishes
  const [hold, setHold] = useState<Hold | null>(() => currentHold(id))
  const [lost, setLost] = useState<{ startsAt: string; code: string } | null>(null)
  const [at, setAt] = useState(() => Date.now())
  const tried = useRef<string | null>(null)

  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])

  useEffect(() => setHold(currentHold(id)), [id])

  const take = async (startsAt: string): Promise<string | null> => {
    if (districtId === null || mode === null) return null
    tried.current = `${id} ${startsAt}`
    const answer = await holdSlot(id, { districtId, mode, startsAt, needs })
    setAt(Date.now())
    if (answer.ok) {
      setHold(answer.hold)
      setLost(null)
      return null
    }
    if (isLost(answer.code)) setLost({ startsAt, code: answer.code })
    // Nobody answered: to be tried again when the network returns.
    else tried.current = null
    return answer.code
  }

  // After a reload or a look at another page the server lets go within a minute; asking again keeps the time.
  const keep = () => {
    if (isWanted && online && first !== undefined && tried.current !== `${id} ${first}`) void take(first)
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(keep, [isWanted, online, id, first])
  useEffect(() => {
    // The word that the page was left may reach the server after that of coming back.
    const timer = setTimeout(() => {
      tried.current = null
      latest.current()
    }, LATE_WORD)
    return () => clearTimeout(timer)
  }, [])

  return { state: stateOf(), take }

  function stateOf(): HoldState {
    if (first === undefined) return { kind: 'none' }
    if (lost?.startsAt === first) return { kind: 'taken', code: lost.code }
    if (hold?.startsAt !== first || hold.mode !== mode) return { kind: 'none' }
    const left = Math.ceil((Date.parse(hold.endsAt) - at) / MINUTE)
    return left > 0 ? { kind: 'held', left, canExtend: hold.extensions > 0 } : { kind: 'over' }
  }
}

export type HoldFlow = ReturnType<typeof useHold>
