import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import type { Shown } from './shown.ts'
import { formatSlot } from './slot-text.ts'
import styles from './bookings.module.css'

/** Which booking is meant, in two lines. */
export function Recall({ shown: { startsAt, minutes, wishes, mode, districtId } }: { shown: Shown }) {
  const { locale } = useLanguage()
  const district = useCore().districts.find((one) => one.id === districtId)
  const when = startsAt ?? wishes[0]
  return (
    <p class={styles['recall']}>
      {when !== undefined && <strong><DateText text={formatSlot(when, startsAt === null ? null : minutes, locale)} /></strong>}
      <span><Text k={`book.mode.${mode}`} /> ・ {district ? <Name of={district} /> : districtId}</span>
    </p>
  )
}
