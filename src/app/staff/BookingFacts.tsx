import type { ComponentChildren } from 'preact'
import { groupCode } from '../../domain/code.ts'
import type { StaffBooking } from '../../domain/staff.ts'
import { DateText } from '../language/DateText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { ContactFact } from './ContactFact.tsx'
import { LanguageName } from './LanguageName.tsx'
import { ModeMark, NeedMarks } from './Marks.tsx'
import { SlotWords } from './SlotWords.tsx'
import { TopicName } from './TopicName.tsx'
import styles from './desk.module.css'

/** All that a person said when booking, in words. */
export function BookingFacts({ booking }: { booking: StaffBooking }) {
  const { locale } = useLanguage()
  const core = useCore()
  const { for: whom, startsAt } = booking
  // Nobody books without a name: where it is gone, all that was personal is.
  const isErased = booking.name === ''
  const district = core.districts.find(({ id }) => id === booking.districtId)
  const rows: [MessageKey, ComponentChildren][] = [
    ['staff.row.mode', <ModeMark key="mode" mode={booking.mode} />],
    ['staff.row.counter', district && <Name of={district} />],
    ['staff.row.room', booking.room && <a href={booking.room} target="_blank" rel="noopener noreferrer"><Text k="staff.room" /></a>],
    ['staff.row.needs', booking.needs.length > 0 && <span class={styles['marks']}><NeedMarks needs={booking.needs} /></span>],
    ['staff.row.language', !isErased && <LanguageName tag={booking.language} all />],
    ['staff.row.contact', !isErased && <ContactFact contact={booking.contact} />],
    ['staff.row.address', booking.address],
    ['staff.row.for', !isErased && (whom.kind === 'self' ? <Text k="staff.for.self" /> : <Text k="staff.for.other" relation={<Text k={`staff.relation.${whom.relation}`} />} by={whom.bookedBy === '' ? <Text k="staff.nameless" /> : whom.bookedBy} />)],
    ['staff.row.topic', booking.topic && <TopicName topic={booking.topic} />],
    ['staff.row.note', booking.note && <span class={styles['written']}>{booking.note}</span>],
    ['staff.row.share', !isErased && <Text k={booking.share ? 'staff.share.yes' : 'staff.share.no'} />],
    ['staff.row.wishes', startsAt === null && booking.wishes.map((wish) => <span key={wish} class={styles['wish']}><SlotWords startsAt={wish} /></span>)],
    ['staff.row.cancelled', booking.cancelledBy && <Text k={`staff.cancelledBy.${booking.cancelledBy}`} />],
    ['staff.row.code', booking.code && <code class={styles['code']}>{groupCode(booking.code)}</code>],
    ['staff.row.received', <SlotWords key="received" startsAt={booking.receivedAt} />],
    ['staff.row.erased', <DateText key="erased" text={formatAsOf(booking.erasedOn, locale)} />],
  ]
  return (
    <dl class={styles['facts']}>
      {rows.filter(([, value]) => Boolean(value)).map(([k, value]) => <div key={k}><dt><Text k={k} /></dt><dd>{value}</dd></div>)}
    </dl>
  )
}
