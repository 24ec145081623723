import { useState } from 'preact/hooks'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { type Choice, choicesOf, weeksOf } from '../book/choices.ts'
import { useSlots } from '../book/use-slots.ts'
import { formatClock } from '../book/when.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Loading } from '../state/Loading.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { FreeTimes } from './FreeTimes.tsx'
import type { Shown } from './shown.ts'
import styles from './bookings.module.css'

const DAYS_AT_ONCE = 10

/** The free times as the server has just told them; without its word nothing is offered, for it alone can keep a new one. */
export function ChooseTime({ shown: { districtId, mode, body, startsAt }, pack, choose }: { shown: Shown; pack: ConsultationPack; choose: (choice: Choice) => void }) {
  const core = useCore()
  const { now } = useApp()
  const { locale } = useLanguage()
  const { live, refresh } = useSlots(pack, { districtId, mode }, true)
  const [days, setDays] = useState(DAYS_AT_ONCE)
  if (live.list === null) {
    if (live.state === 'asking') return <Loading />
    return (
      <>
        <Notice icon="alert" tone="warm" role="status"><Text k="mybooking.change.unknown" /></Notice>
        <p><button type="button" class={controls['button']} onClick={refresh}><span><Text k="mybooking.change.refresh" /></span></button></p>
        <CallChoice counter={counterOf(districtId, core)} core={core} />
      </>
    )
  }
  const free = choicesOf(pack, core, { districtId, mode, needs: body?.needs ?? [] }, live.list, now).filter((one) => (one.free ?? 0) > 0 && one.startsAt !== startsAt)
  const all = weeksOf(free).flatMap((week) => week.days)
  return (
    <section class={controls['section']} aria-labelledby="free-times">
      <h2 id="free-times"><Text k="mybooking.change.times" /></h2>
      <p class={styles['asOf']}>
        <span><Text k="mybooking.change.asOf" time={formatClock(live.list.asOf, locale)} /></span>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={refresh}><span><Text k="mybooking.change.refresh" /></span></button>
      </p>
      {all.length === 0 && <p><Text k="mybooking.change.none" /></p>}
      <FreeTimes days={all.slice(0, days)} choose={choose} />
      {all.length > days && <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => setDays(days + DAYS_AT_ONCE)}><span><Text k="mybooking.change.more" /></span></button></p>}
    </section>
  )
}
