import { useState } from 'preact/hooks'
import { shareOrCopy, type ShareOutcome } from '../../device/share.ts'
import type { Activity } from '../../domain/activity.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { SaveButton } from '../saved/SaveButton.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { nextOf } from './occurrences.ts'
import { useCalendarFile } from './use-calendar-file.ts'
import styles from './activities.module.css'

/** What one may do with an activity: keep it in a calendar, save it, tell others, print a flyer, take part. */
export function ActivityActions({ activity }: { activity: Activity }) {
  const { t, tag } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const [shared, setShared] = useState<ShareOutcome | null>(null)
  const [isSent, setSent] = useState(false)
  const addToCalendar = useCalendarFile()
  const hasDates = nextOf(activity, core, now) !== null
  const title = tag === 'ja' ? activity.name : activity.romaji
  const share = async () => setShared(await shareOrCopy({ title, text: `${title} | ${t('product.name')}`, url: `${location.origin}/activities/${activity.id}` }))
  const keep = () => {
    addToCalendar([activity], activity.id)
    setSent(true)
  }
  return (
    <div class={`${controls['section']} screen-only`}>
      <a class={controls['button']} data-kind="primary" href={`/take-part?activity=${activity.id}`}><Icon name="people" /><span><Text k="activity.takePart" /></span></a>
      <div class={styles['actions']}>
        {hasDates && <button type="button" class={controls['button']} onClick={keep}><Icon name="calendar" /><span><Text k="activity.addToCalendar" /></span></button>}
        <SaveButton activity={activity} />
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => void share()}><Icon name="share" /><span><Text k="action.share" /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => print()}><Icon name="print" /><span><Text k="activity.flyer" /></span></button>
      </div>
      <p role="status" class={controls['small']}>
        {isSent && <Text k="activity.addedToCalendar" />}
        {shared !== null && shared !== 'cancelled' && <> <Text k={`share.${shared}`} /></>}
      </p>
    </div>
  )
}
