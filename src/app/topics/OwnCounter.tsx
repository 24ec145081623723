import type { Counter, Office } from '../../domain/pack.ts'
import { CounterCard } from '../answer/CounterCard.tsx'
import { CallCentre } from '../answer/CallCentre.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { OfficeName } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { DistrictSelect } from '../shopping/DistrictSelect.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import styles from './topics.module.css'

interface Props { counter: Counter | null; callCentre: Office; districtId: string | null; choose: (districtId: string | null) => void }

/** The person's own counter first: to call, to go to, to book. While the district is unknown, who names it. */
export function OwnCounter({ counter, callCentre, districtId, choose }: Props) {
  const core = useCore()
  const { t } = useLanguage()
  const district = core.districts.find(({ id }) => id === counter?.districtId)
  return (
    <div class={styles['own']}>
      {district !== undefined && counter !== null ? <CounterCard district={district} core={core} /> : (
        <section class={controls['card']} aria-labelledby="counter">
          <h2 id="counter"><Text k="worry.counter" /></h2>
          <p><Text k="worry.counter.why" /></p>
          <DistrictSelect label={<Text k="worry.district" />} none={t('worry.district.none')} value={districtId} change={choose} />
          <p><a class="alone" href="/"><Text k="worry.district.find" /></a></p>
          <p><Text k="worry.counter.centre" name={<OfficeName of={callCentre} />} /></p>
          <CallCentre core={core} />
        </section>
      )}
      <p><a class={controls['button']} data-kind="quiet" href={districtId === null ? '/book' : `/book#district=${districtId}`}><Icon name="calendar" /><span><Text k="worry.book" /></span></a></p>
      {district !== undefined && <DistrictSelect label={<Text k="worry.district.other" />} none={t('worry.district.none')} value={districtId} change={choose} />}
    </div>
  )
}
