import type { ComponentChildren } from 'preact'
import type { ReceivedOffer } from '../../device/staff-api.ts'
import { CAN } from '../../domain/activity-interest.ts'
import { groupCode } from '../../domain/code.ts'
import { DateText } from '../language/DateText.tsx'
import { formatWeekday, joinWords } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { NEEDS } from '../take-part/draft.ts'
import { ContactFact } from './ContactFact.tsx'
import { LanguageName } from './LanguageName.tsx'
import { SlotWords } from './SlotWords.tsx'
import styles from './desk.module.css'

/** One offer, closed until it is wanted: the line says what kind, where and from whom. */
export function OfferCard({ offer }: { offer: ReceivedOffer }) {
  const { t, locale } = useLanguage()
  const core = useCore()
  const district = core.districts.find(({ id }) => id === offer.districtId)
  const join = (words: string[]) => joinWords(words, locale)
  const wordsOf = <Id extends string>(keys: readonly string[], known: readonly Id[], key: (id: Id) => MessageKey) =>
    join(keys.map((one) => known.find((id) => id === one)).map((id, i) => (id === undefined ? keys[i] ?? '' : t(key(id)))))
  const rows: [MessageKey, ComponentChildren][] = [
    ['staff.offer.activity', offer.activityId && <a href={`/activities/${offer.activityId}`}><Text k="staff.offer.activity.open" /></a>],
    ['offer.row.interests', join(offer.interests.map((one) => t(`category.${one}`)))],
    ['offer.row.days', <DateText key="days" text={join(offer.days.toSorted((a, b) => a - b).map((day) => formatWeekday(day, locale)))} />],
    ['offer.row.can', wordsOf(offer.can, CAN, (id) => `can.${id}`)],
    ['offer.row.need', wordsOf(offer.need, NEEDS, (id) => `need.${id}`)],
    ['offer.row.message', offer.message && <span class={styles['written']}>{offer.message}</span>],
    ['staff.row.contact', <ContactFact key="contact" contact={offer.contact} />],
    ['staff.row.language', <LanguageName key="language" tag={offer.language} all />],
    ['staff.row.code', <code key="code" class={styles['code']}>{groupCode(offer.code)}</code>],
  ]
  return (
    <details class={styles['offer']}>
      <summary>
        <strong><Text k={`offer.kind.${offer.kind}`} /></strong> <span>{offer.name === '' ? <Text k="staff.nameless" /> : offer.name}</span>
        {district && <span><Name of={district} /></span>}
        <small><SlotWords startsAt={offer.receivedAt} /></small>
      </summary>
      <dl class={styles['facts']}>{rows.filter(([, value]) => Boolean(value)).map(([k, value]) => <div key={k}><dt><Text k={k} /></dt><dd>{value}</dd></div>)}</dl>
    </details>
  )
}
