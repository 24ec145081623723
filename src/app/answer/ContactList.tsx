import type { ComponentChildren } from 'preact'
import type { Fact } from '../../domain/fact.ts'
import type { Counter, Hours } from '../../domain/pack.ts'
import { formatWeekday } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { FactNote } from './FactNote.tsx'
import styles from './answer.module.css'

export function ContactList({ contact: { address, fax, hours } }: { contact: Pick<Counter, 'address' | 'fax' | 'hours'> }) {
  return (
    <dl class={styles['contact']}>
      <Row icon="pin" k="contact.address" fact={address?.fact}>{address && <address lang="ja">{address.value}</address>}</Row>
      <Row icon="clock" k="contact.hours" fact={hours?.fact}>{hours && hours.value.map((weekly, i) => <HoursLine key={i} hours={weekly} />)}</Row>
      <Row icon="fax" k="contact.fax" fact={fax?.fact}>{fax && <span class={styles['number']}>{fax.value}</span>}</Row>
    </dl>
  )
}

/** A value that isn't known is said to be unknown, so that nobody looks for it further down. */
function Row({ icon, k, fact, children }: { icon: IconName; k: MessageKey; fact: Fact | undefined; children: ComponentChildren }) {
  return (
    <div>
      <dt><Icon name={icon} size={20} /><span><Text k={k} /></span></dt>
      <dd>{fact === undefined ? <span class={styles['unknown']}><Text k="contact.unknown" /></span> : <>{children}<FactNote fact={fact} /></>}</dd>
    </div>
  )
}

function HoursLine({ hours: { days, open, close, closedOnHolidays, closedOverNewYear } }: { hours: Hours }) {
  const { tag } = useLanguage()
  const isRun = days.length > 2 && days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1)
  const shown = isRun ? [days[0], days.at(-1)] : days
  return (
    <div>
      <Text k={isRun ? 'hours.run' : 'hours.days'} from={formatWeekday(shown[0] ?? 0, tag)} to={formatWeekday(shown[1] ?? 0, tag)} days={shown.map((day) => formatWeekday(day ?? 0, tag)).join(tag === 'ja' ? '・' : ', ')} open={open} close={close} />
      {(closedOnHolidays || closedOverNewYear) && <> <Text k={closedOnHolidays && closedOverNewYear ? 'hours.closedBoth' : closedOnHolidays ? 'hours.closedHolidays' : 'hours.closedNewYear'} /></>}
    </div>
  )
}
