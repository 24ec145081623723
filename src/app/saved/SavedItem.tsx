import type { SavedActivity } from '../../device/saved.ts'
import type { Activity } from '../../domain/activity.ts'
import { ActivityName } from '../activities/ActivityName.tsx'
import { NextDate } from '../activities/NextDate.tsx'
import { nextOf } from '../activities/occurrences.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { ChangeLine } from './ChangeLine.tsx'
import { changesSince } from './snapshot.ts'
import styles from './saved.module.css'

interface Props {
  saved: SavedActivity
  activity: Activity | undefined
  isFirst: boolean
  isLast: boolean
  move: (by: number) => void
  remove: () => void
  see: (activity: Activity) => void
}

export function SavedItem({ saved, activity, isFirst, isLast, move, remove, see }: Props) {
  const { t } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const { name } = saved.snapshot
  const changes = changesSince(saved, activity, now.slice(0, 10))
  const next = activity === undefined ? null : nextOf(activity, core, now)
  return (
    <li class={controls['card']}>
      <h3>{activity === undefined ? <Japanese>{name}</Japanese> : <a href={`/activities/${saved.id}`} data-title={saved.id}><ActivityName of={activity} /></a>}</h3>
      {activity !== undefined && <p class={styles['line']}><Icon name="calendar" size={20} /><NextDate activity={activity} next={next} /></p>}
      {changes.length > 0 && (
        <Notice icon="alert" tone="warm">
          <p><strong><Text k="changed.title" /></strong></p>
          <div><ul>{changes.map((change, i) => <li key={i}><ChangeLine change={change} /></li>)}</ul></div>
          {activity !== undefined && <button type="button" class={controls['button']} onClick={() => see(activity)}><span><Text k="changed.seen" /></span></button>}
        </Notice>
      )}
      <div class={controls['row']}>
        <button type="button" class={controls['button']} data-kind="quiet" data-move={`${saved.id}/-1`} disabled={isFirst} aria-label={t('keep.upOf', { name })} onClick={() => move(-1)}><span><Text k="keep.up" /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" data-move={`${saved.id}/1`} disabled={isLast} aria-label={t('keep.downOf', { name })} onClick={() => move(1)}><span><Text k="keep.down" /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" data-remove={saved.id} aria-label={t('keep.removeOf', { name })} onClick={remove}><Icon name="close" size={20} /><span><Text k="keep.remove" /></span></button>
      </div>
    </li>
  )
}
