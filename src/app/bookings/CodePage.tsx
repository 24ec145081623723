import { useState } from 'preact/hooks'
import { addBookingByCode } from '../../device/outbox.ts'
import type { BookingView } from '../../domain/booking.ts'
import { useFragment } from '../find/use-fragment.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { BookingSteps } from './BookingSteps.tsx'
import { CodeForm } from './CodeForm.tsx'
import { keepFound, readFound } from './found.ts'
import { shownByCode } from './shown.ts'
import { useBookings } from './use-bookings.ts'

const STEPS = ['view', 'cancel', 'change']

/** A booking found by its code, read over the phone or from a slip: whoever it is for can see and cancel it here. */
export function CodePage() {
  const { now } = useApp()
  const step = useFragment()
  const [view, setView] = useState<BookingView | null>(readFound)
  const isKept = useBookings()?.some(({ id }) => id === view?.id) ?? false
  const show = (next: BookingView) => {
    keepFound(next)
    setView(next)
    if (isKept) void addBookingByCode(next)
  }
  const find = (found: BookingView) => {
    show(found)
    location.hash = 'view'
  }
  if (view === null || !STEPS.includes(step)) return <CodeForm found={find} />
  const above = (
    <div class="screen-only" role="status">
      {isKept
        ? <Notice icon="check"><p><Text k="mybooking.code.kept" /></p><a href={`/bookings#${view.id}`}><Text k="mybooking.all" /></a></Notice>
        : <button type="button" class={controls['button']} onClick={() => void addBookingByCode(view)}><Icon name="bookmark" /><span><Text k="mybooking.code.keep" /></span></button>}
    </div>
  )
  return <BookingSteps shown={shownByCode(view, now)} step={step === 'view' ? '' : step} to={(next) => `#${next === '' ? 'view' : next}`} changed={show} above={above} />
}
