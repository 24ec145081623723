import { type ActivityFilter, EMPTY_FILTER } from '../../domain/activity-filter.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import styles from './activities.module.css'

interface Props { toDrop: { key: keyof ActivityFilter; hits: number }[]; filter: ActivityFilter; change: (patch: Partial<ActivityFilter>) => void }

/** Nothing matches: says which single condition stands in the way, and takes it away when pressed. */
export function EmptyResult({ toDrop, filter: { view, month }, change }: Props) {
  const helpful = toDrop.filter(({ key, hits }) => hits > 0 && key !== 'view' && key !== 'month')
  return (
    <div class={styles['empty']}>
      <p><Text k={helpful.length > 0 ? 'empty.drop' : 'empty.reset'} /></p>
      <div class={controls['row']}>
        {helpful.map(({ key, hits }) => (
          <button type="button" key={key} class={controls['button']} onClick={() => change({ [key]: EMPTY_FILTER[key] })}>
            <span><Text k="empty.without" condition={<Text k={`condition.${key as Condition}`} />} count={hits} /></span>
          </button>
        ))}
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => change({ ...EMPTY_FILTER, view, month })}><span><Text k="filter.reset" /></span></button>
      </div>
      <p class={controls['small']}><Text k="filter.unknown" /></p>
    </div>
  )
}

type Condition = Exclude<keyof ActivityFilter, 'view' | 'month'>
