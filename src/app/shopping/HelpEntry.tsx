import type { ShoppingHelp } from '../../domain/activity.ts'
import { trustOf, YEARS_AN_ACTIVITY_LASTS } from '../../domain/fact.ts'
import { nextOccurrences } from '../../domain/recurrence.ts'
import { What, WhenWords } from '../activities/ActivityName.tsx'
import { FactNote } from '../answer/FactNote.tsx'
import { DateText } from '../language/DateText.tsx'
import { DataText } from '../language/DataText.tsx'
import { formatDay, formatTime } from '../language/dates.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import { AskLink } from './AskLink.tsx'
import styles from './shopping.module.css'

/** One piece of help: what, where, when, and how surely that is known. */
export function HelpEntry({ help, hasDistrict }: { help: ShoppingHelp; hasDistrict: boolean }) {
  const core = useCore()
  const { id, name, what, venue, phone, fact, districts, status } = help
  return (
    <li class={styles['entry']}>
      <h3><DataText id={`shopping/${id}/name`} of={{ ja: name }} /></h3>
      {!hasDistrict && <p class={styles['where']}>{core.districts.filter((one) => districts.includes(one.id)).map((district) => <span key={district.id}><Name of={district} /></span>)}</p>}
      {what !== null && <p><What table="shopping" of={help} /></p>}
      {status !== 'active' && <p class={styles['status']}><Icon name="question" size={20} /><span><Text k={`shopping.status.${status}`} /></span></p>}
      {venue !== null && <p><Text k="shopping.venue" venue={<Japanese>{venue.value}</Japanese>} /></p>}
      <NextVisit help={help} />
      {phone !== null && <p><a class={styles['phone']} href={`tel:${dialable(phone.value) ?? phone.value}`}><Icon name="phone" size={20} />{phone.value}</a></p>}
      <FactNote fact={fact} />
    </li>
  )
}

/** When it comes next, if anybody wrote that down; it is never promised unless the source vouches for it. */
function NextVisit({ help }: { help: ShoppingHelp }) {
  const { recurrence, when, kind, status } = help
  const core = useCore()
  const { now } = useApp()
  const { locale } = useLanguage()
  if (kind === 'publicPhone') return null
  const goesOn = status === 'active' || status === 'unknown'
  const next = recurrence && goesOn && nextOccurrences(recurrence, core, now, 1)[0]
  if (recurrence && next) {
    const isSure = trustOf(recurrence.fact, now.slice(0, 10), YEARS_AN_ACTIVITY_LASTS) === 'current' && !next.uncertain
    return (
      <>
        <p class={styles['next']}>
          <Icon name="clock" size={20} />
          <span><Text k="shopping.next" day={<DateText text={formatDay(next.date, locale)} />} time={next.time === null ? <Text k="shopping.timeUnknown" /> : formatTime(next.time, locale)} /> {!isSure && <strong><Text k="fact.unverified" /></strong>}</span>
        </p>
        {!isSure && <p><Text k={next.uncertain ? 'shopping.next.dayOff' : 'shopping.next.doubtful'} /></p>}
      </>
    )
  }
  return <p>{when !== null && <><Text k="shopping.when" when={<WhenWords table="shopping" of={help} />} /> </>}<Text k={when === null ? 'shopping.when.unknown' : 'shopping.when.rest'} /> <AskLink /></p>
}
