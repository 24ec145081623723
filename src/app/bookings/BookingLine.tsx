import { DateText } from '../language/DateText.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Shown } from './shown.ts'
import { formatSlot } from './slot-text.ts'
import { STATE_ICONS } from './state-icons.ts'
import styles from './bookings.module.css'

/** A booking in a list: when, how, where, and in words how it stands. */
export function BookingLine({ shown: { id, truth, startsAt, minutes, wishes, mode, districtId } }: { shown: Shown }) {
  const { locale } = useLanguage()
  const core = useCore()
  const district = core.districts.find((one) => one.id === districtId)
  const when = startsAt ?? wishes[0]
  return (
    <li>
      <a href={`/bookings#${id}`}>
        <strong>{when === undefined ? <Text k="mybooking.one" /> : <DateText text={formatSlot(when, startsAt === null ? null : minutes, locale)} />}</strong>
        <span><Text k={`book.mode.${mode}`} /> ・ {district ? <Name of={district} /> : districtId}</span>
        <span class={styles['line']}><Icon name={STATE_ICONS[truth]} size={20} /><span><Text k={`mybooking.state.${truth}`} /></span></span>
      </a>
    </li>
  )
}
