import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { BookingView } from '../../domain/booking.ts'
import { Text } from '../language/Text.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CancelStep } from './CancelStep.tsx'
import { ChangeStep } from './ChangeStep.tsx'
import { OneBooking } from './OneBooking.tsx'
import type { Shown } from './shown.ts'

interface Props {
  shown: Shown
  step: string
  /** The fragment of a step; '' is the booking itself. */
  to: (step: '' | 'cancel' | 'change') => string
  /** Tells of the newest answer of the server, where the device does not keep the booking. */
  changed?: (view: BookingView) => void
  above?: ComponentChildren
}

/** A booking, and the two things that are asked once more before they are done; each is an entry of the browser's history. */
export function BookingSteps({ shown, step, to, changed, above }: Props) {
  const [isMoved, setMoved] = useState(false)
  useEffect(() => scrollTo({ top: 0, behavior: 'instant' }), [step])
  // What was done must not be met again by going back.
  const leave = () => location.replace(to(''))
  const leaveMoved = () => {
    setMoved(true)
    leave()
  }
  if (step === 'cancel') return <CancelStep key="cancel" shown={shown} back={to('')} leave={leave} changed={changed} />
  if (step === 'change' && shown.truth === 'booked') return <ChangeStep key="change" shown={shown} back={to('')} leave={leaveMoved} changed={changed} />
  const notes = <>{isMoved && <Notice icon="check" tone="key" role="status"><Text k="mybooking.changed" /></Notice>}{above}</>
  return <OneBooking key={shown.id} shown={shown} to={to} changed={changed} above={notes} />
}
