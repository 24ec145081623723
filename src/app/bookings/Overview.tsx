import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { BookingActions } from './BookingActions.tsx'
import { BookingCard } from './BookingCard.tsx'
import { BookingLine } from './BookingLine.tsx'
import { isNone, type Shown } from './shown.ts'
import styles from './bookings.module.css'

/** The next booking large, the others as a list, what is over folded away. */
export function Overview({ bookings, note }: { bookings: Shown[]; note: 'mybooking.stopped' | 'mybooking.notHere' | null }) {
  const { t } = useLanguage()
  const [next, ...others] = bookings.filter(({ isPast }) => !isPast)
  const past = bookings.filter(({ isPast }) => isPast).sort((a, b) => b.sortBy.localeCompare(a.sortBy))
  return (
    <Page key="overview" title={t('mybooking.title')} heading={<Text k="mybooking.title" />} lead={<Text k={bookings.length === 0 ? 'mybooking.empty' : 'mybooking.lead'} />}>
      {note !== null && <Notice icon="info" role="status"><Text k={note} /></Notice>}
      {next && (
        <section class={controls['section']} aria-labelledby="next-booking">
          <h2 id="next-booking"><Text k={isNone(next) ? 'mybooking.none' : 'mybooking.next'} /></h2>
          <BookingCard shown={next} cancelAt={`#${next.id}/cancel`} isWithTime />
          <BookingActions shown={next} to={(step) => `#${next.id}${step === '' ? '' : `/${step}`}`} />
        </section>
      )}
      {others.length > 0 && (
        <section class={controls['section']} aria-labelledby="other-bookings">
          <h2 id="other-bookings"><Text k="mybooking.others" /></h2>
          <ul role="list" class={styles['lines']}>{others.map((shown) => <BookingLine key={shown.id} shown={shown} />)}</ul>
        </section>
      )}
      {past.length > 0 && (
        <details class={styles['past']}>
          <summary><Text k="mybooking.past" count={past.length} /></summary>
          <ul role="list" class={styles['lines']}>{past.map((shown) => <BookingLine key={shown.id} shown={shown} />)}</ul>
        </details>
      )}
      {bookings.length === 0 && <Notice icon="info"><p><Text k="mybooking.empty.how" /></p><p><Text k="mybooking.empty.code" /></p></Notice>}
      <ul role="list" class={styles['ways']}>
        <li><a class={controls['button']} data-kind={next ? 'quiet' : 'primary'} href="/book"><Icon name="calendar" /><span><Text k="mybooking.new" /></span></a></li>
        <li><a class={controls['button']} data-kind="quiet" href="/bookings/code"><Icon name="search" /><span><Text k="mybooking.code.link" /></span></a></li>
        <li><a class={controls['button']} data-kind="quiet" href="/bookings/test"><Icon name="video" /><span><Text k="mybooking.test.link" /></span></a></li>
      </ul>
    </Page>
  )
}
