import { useCallback, useEffect, useState } from 'preact/hooks'
import { fetchSlots } from '../../device/slots.ts'
import type { SlotList } from '../../domain/booking.ts'
import type { BookingDraft } from '../../domain/booking-draft.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { useApp } from '../state/app-context.ts'
import { schedulesOf, spanOf } from './choices.ts'

/** What the server last said of a counter's free times; `unknown` when it can't be heard. */
export type Live = { state: 'asking'; list: SlotList | null } | { state: 'live'; list: SlotList } | { state: 'unknown'; list: null }

const PAUSE = 60_000

/** The free times of what is being booked: asked for at once, each minute, when the network returns, and by hand. */
export function useSlots(pack: ConsultationPack, { districtId, mode }: Pick<BookingDraft, 'districtId' | 'mode'>, isWanted: boolean): { live: Live; refresh: () => void } {
  const { online, now } = useApp()
  const [live, setLive] = useState<Live>({ state: 'asking', list: null })
  const [asked, setAsked] = useState(0)
  const refresh = useCallback(() => setAsked((times) => times + 1), [])
  const { from, through } = spanOf(schedulesOf(pack, districtId, mode), now)

  useEffect(() => setLive({ state: 'asking', list: null }), [districtId, mode])
  useEffect(() => {
    if (!isWanted || districtId === null || mode === null) return
    if (!online) return setLive({ state: 'unknown', list: null })
    let isCurrent = true
    setLive((before) => ({ state: 'asking', list: before.list }))
    void fetchSlots(districtId, mode, from, through).then((answer) => {
      if (isCurrent) setLive(typeof answer === 'object' && 'slots' in answer ? { state: 'live', list: answer } : { state: 'unknown', list: null })
    })
    const timer = setTimeout(refresh, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [isWanted, online, districtId, mode, from, through, asked])
  return { live, refresh }
}
