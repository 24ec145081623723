import type { ComponentChildren } from 'preact'
import type { BookingView } from '../../domain/booking.ts'
import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { BookingActions } from './BookingActions.tsx'
import { BookingCard } from './BookingCard.tsx'
import type { Shown } from './shown.ts'
import { formatSlot } from './slot-text.ts'

interface Props { shown: Shown; to: (step: '' | 'cancel' | 'change') => string; changed: ((view: BookingView) => void) | undefined; above?: ComponentChildren }

/** One booking with all that can be done with it. */
export function OneBooking({ shown, to, changed, above }: Props) {
  const { t, locale } = useLanguage()
  const when = shown.startsAt === null ? null : formatSlot(shown.startsAt, shown.minutes, locale)
  return (
    <Page title={when === null ? t('mybooking.one') : `${t('mybooking.one')} ${when}`} heading={<>{when === null ? <Text k="mybooking.one" /> : <DateText text={when} />}</>}>
      {above}
      <BookingCard shown={shown} changed={changed} cancelAt={to('cancel')} />
      <BookingActions shown={shown} to={to} />
      <p><a class="alone" href={shown.entry === null ? '/bookings/code' : '/bookings'}><Text k={shown.entry === null ? 'mybooking.code.other' : 'mybooking.all'} /></a></p>
    </Page>
  )
}
