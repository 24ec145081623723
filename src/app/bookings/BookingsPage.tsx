import { useEffect } from 'preact/hooks'
import { refreshBookings } from '../../device/outbox.ts'
import { useFragment } from '../find/use-fragment.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { BookingSteps } from './BookingSteps.tsx'
import { Overview } from './Overview.tsx'
import { useBookings } from './use-bookings.ts'

/** `/bookings` lists what was booked on this device, `#<id>` shows one, `#<id>/cancel` and `#<id>/change` ask before they do. */
export function BookingsPage() {
  const { t } = useLanguage()
  const [id = '', step = ''] = useFragment().split('/')
  const bookings = useBookings()
  useEffect(() => void refreshBookings(), [])
  if (bookings === null) return <Page key="opening" title={t('mybooking.title')}><p role="status"><Text k="mybooking.opening" /></p></Page>
  const shown = bookings.find((one) => one.id === id)
  if (!shown) return <Overview bookings={bookings} note={id === '' ? null : id === 'stopped' ? 'mybooking.stopped' : 'mybooking.notHere'} />
  return <BookingSteps shown={shown} step={step} to={(next) => `#${id}${next === '' ? '' : `/${next}`}`} />
}
