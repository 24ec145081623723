import type { ComponentChildren } from 'preact'
import type { Booking } from '../../domain/booking.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { TOPICS } from '../book/draft.ts'
import { SpokenName } from '../book/SpokenName.tsx'
import { Both } from './Both.tsx'
import { BothTimes } from './BothTimes.tsx'
import type { Shown } from './shown.ts'
import styles from './sheet.module.css'

type Row = [k: MessageKey, value: ComponentChildren]

/** All that was answered, as it would have been sent; of a booking found by its code only what the server tells. */
export function FaxRows({ shown: { startsAt, minutes, wishes, mode, body } }: { shown: Shown }) {
  const rows: Row[] = [
    startsAt === null
      ? ['mybooking.wishes', <ol>{wishes.map((wish) => <li key={wish}><BothTimes startsAt={wish} minutes={null} /></li>)}</ol>]
      : ['mybooking.when', <b><BothTimes startsAt={startsAt} minutes={minutes} /></b>],
    ['mybooking.how', <Both k={`book.mode.${mode}`} />],
    ...(body === null ? [] : answersOf(body)),
  ]
  return <dl class={styles['rows']}>{rows.map(([k, value]) => <div key={k}><dt><Both k={k} /></dt><dd>{value}</dd></div>)}</dl>
}

function answersOf({ name, contact, for: whom, needs, language, topic, note, address, share }: Booking): Row[] {
  const known = TOPICS.find((one) => one === topic)
  return [
    ['book.row.name', name],
    ...(whom.kind === 'other' ? [['book.row.who', <><Both k="book.who.other" /> (<Both k={`book.relation.${whom.relation}`} />) {whom.bookedBy}</>] satisfies Row] : []),
    ['book.row.reach', <><Both k={`book.way.${contact.kind}`} /> <b>{contact.value}</b></>],
    ...(address === '' ? [] : [['book.row.address', address] satisfies Row]),
    ['book.row.needs', <><SpokenName code={language} />{needs.map((need) => <span key={need}> / <Both k={`book.need.${need}`} /></span>)}</>],
    ...(known === undefined ? [] : [['book.row.topic', <Both k={`book.topic.${known}`} />] satisfies Row]),
    ...(note === '' ? [] : [['book.row.note', <span class={styles['note']}>{note}</span>] satisfies Row]),
    ['book.row.share', <Both k={share ? 'book.share.yes' : 'book.share.no'} />],
  ]
}
