import { useEffect, useRef, useState } from 'preact/hooks'
import { clearBookingDraft, readBookingDraft, saveBookingDraft } from '../../device/booking-draft.ts'
import { leaveHold, releaseHold } from '../../device/hold.ts'
import type { BookingDraft } from '../../domain/booking-draft.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { handedOver } from '../topics/handover.ts'
import { changeDraft, newDraft } from './draft.ts'
import { isStep, type Step } from './steps.ts'

/** What an entry of the history remembers; `isReview`: the way leads back to the check. */
interface Place { step: Step; day: string | null; sentId: string | null; isReview: boolean }

function placeInHistory(): Place | null {
  const { step, day, sentId, isReview } = (history.state ?? {}) as Record<string, unknown>
  return isStep(step) ? { step, day: typeof day === 'string' ? day : null, sentId: typeof sentId === 'string' ? sentId : null, isReview: isReview === true } : null
}

const START: Place = { step: 'where', day: null, sentId: null, isReview: false }

/** The district a link names, kept out of every request by standing in the fragment. */
const districtInLink = (): string | null => new URLSearchParams(location.hash.slice(1)).get('district')

/** The answers and the question asked; each question is an entry of the browser's history, and the answers are kept on the device until they are sent or cleared. */
export function useBooking() {
  const core = useCore()
  const { settings } = useApp()
  const { language } = useLanguage()
  const preset = () => core.districts.find(({ id }) => id === (districtInLink() ?? settings.myDistrict))?.id ?? null
  const [stored] = useState(readBookingDraft)
  const [draft, setDraft] = useState<BookingDraft>(() => stored ?? { ...newDraft(preset(), language), topic: handedOver() })
  // A question in the middle of answers that are gone would make no sense.
  const [place, setPlace] = useState<Place>(() => {
    const here = placeInHistory()
    return here !== null && (here.step === 'sent' ? here.sentId !== null : stored !== null) ? here : START
  })
  /** Answers of an earlier visit: go on with them, or begin anew? */
  const [isAsking, setAsking] = useState(() => stored !== null && placeInHistory() === null)
  const latest = useRef(draft)
  const isSent = useRef(false)

  useEffect(() => {
    const follow = () => {
      const here = placeInHistory()
      // The entries before the last sending belong to answers that are gone.
      setPlace(here === null || (isSent.current && here.step !== 'sent') ? START : here)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  useEffect(() => {
    const leave = () => leaveHold(latest.current.id)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const keep = (next: BookingDraft) => {
    latest.current = next
    setDraft(next)
  }
  const change = (patch: Partial<BookingDraft>) => {
    const before = latest.current
    const next = changeDraft(before, patch)
    if (before.wishes.length > 0 && next.wishes.length === 0) void releaseHold(before.id)
    keep(next)
    saveBookingDraft(next)
  }
  const show = (to: Place) => {
    history.pushState(to, '')
    setPlace(to)
    scrollTo({ top: 0, behavior: 'instant' })
  }
  const go = (step: Step, { day = null, isReview = place.isReview }: { day?: string | null; isReview?: boolean } = {}) => {
    isSent.current = false
    if (step !== 'sent') change({ step })
    setAsking(false)
    show({ step, day, sentId: null, isReview })
  }
  const settle = () => {
    const sentId = latest.current.id
    clearBookingDraft()
    isSent.current = true
    keep(newDraft(preset(), language))
    show({ ...START, step: 'sent', sentId })
  }
  /** Begins with other answers, or with none. */
  const restart = (next?: BookingDraft) => {
    if (latest.current.wishes.length > 0) void releaseHold(latest.current.id)
    clearBookingDraft()
    setAsking(false)
    keep(next ?? newDraft(preset(), language))
    if (next) go(isStep(next.step) ? next.step : 'where', { isReview: next.step !== 'where' })
    else if (place.step !== 'where') go('where', { isReview: false })
  }
  return { draft, ...place, isAsking, change, go, settle, restart }
}

export type BookingFlow = ReturnType<typeof useBooking>
