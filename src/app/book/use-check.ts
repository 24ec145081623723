import { useEffect, useState } from 'preact/hooks'
import type { Booking } from '../../domain/booking.ts'
import { BOOKING_FIELDS, type BookingField, checkBooking } from '../../domain/booking-check.ts'
import { type BookingDraft, toBooking } from '../../domain/booking-draft.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { useApp, useCore } from '../state/app-context.ts'
import { barOfWish, schedulesOf } from './choices.ts'
import { STEP_OF, type Step } from './steps.ts'

/** What was wrong at the last try, and the way to be reached that was chosen then. */
interface Found { fields: readonly BookingField[]; step: Step; way: BookingDraft['contactKind']; attempt: number }

/** What stands in the way of going on; it holds for the question it was found in, until it is mended. */
export function useCheck(draft: BookingDraft, step: Step, pack: ConsultationPack) {
  const { now } = useApp()
  const core = useCore()
  const [found, setFound] = useState<Found>({ fields: [], step, way: null, attempt: 0 })
  const isHere = found.step === step && found.fields.length > 0
  const stillWrong = isHere ? wrongNow() : []
  const wrong = isHere ? found.fields.filter((field) => stillWrong.includes(field) && (field !== 'contact' || found.way === draft.contactKind)) : []
  // What was mended is not complained of again while somebody types on.
  useEffect(() => {
    if (isHere && wrong.length < found.fields.length) setFound({ ...found, fields: wrong })
  }, [isHere, wrong.length])

  function wrongNow(): BookingField[] {
    const checked = checkBooking(toBooking(draft))
    const wrongFields = new Set(checked.ok ? [] : checked.wrong)
    if (draft.wishes.some((wish) => barOfWish(wish, draft, pack, core, now) !== null)) wrongFields.add('wishes')
    if (schedulesOf(pack, draft.districtId, draft.mode).length === 0) wrongFields.add('mode')
    return BOOKING_FIELDS.filter((field) => wrongFields.has(field))
  }
  const isStopped = (fields: readonly BookingField[]): boolean => {
    setFound({ fields, step, way: draft.contactKind, attempt: found.attempt + 1 })
    return fields.length > 0
  }
  return {
    wrong,
    attempt: wrong.length > 0 ? found.attempt : 0,
    /** Whether this question is answered. */
    mayGoOn: () => !isStopped(wrongNow().filter((field) => STEP_OF[field] === step)),
    /** The first question still to be answered, or the check. */
    firstOpen: (): Step => wrongNow().map((field) => STEP_OF[field])[0] ?? 'check',
    /** The booking, or null while an answer stands in its way. */
    take: (): Booking | null => {
      const checked = checkBooking(toBooking(draft))
      return isStopped(wrongNow()) || !checked.ok ? null : checked.booking
    },
  }
}
