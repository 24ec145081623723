import { ErrorBoundary, lazy } from 'preact-iso'
import { useMemo, useRef } from 'preact/hooks'
import type { ActivityPack } from '../../domain/activity.ts'
import { type ActivityFilter, buildActivityIndex, filterActivities, filtersToDrop } from '../../domain/activity-filter.ts'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { ActivityList } from './ActivityList.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { FilterBar } from './FilterBar.tsx'
import { MonthCalendar } from './MonthCalendar.tsx'
import { takesPlace } from '../../domain/activity-order.ts'
import { useFilter } from './use-filter.ts'
import { useNear } from './use-near.ts'
import { Views } from './Views.tsx'
import { WeekAgenda } from './WeekAgenda.tsx'
import styles from './activities.module.css'

const ActivityMap = lazy(() => import('./ActivityMap.tsx').then((module) => module.ActivityMap))

/** One filter, one result, shown as list, calendar, week or map. */
export function Browse({ pack: { activities } }: { pack: ActivityPack }) {
  const { now } = useApp()
  const core = useCore()
  const { filter, change } = useFilter()
  const near = useNear()
  const heading = useRef<HTMLHeadingElement>(null)
  const index = useMemo(() => buildActivityIndex(activities, core), [activities, core])
  const context = useMemo(() => ({ now, from: filter.near ? near.point : null }), [now, filter.near, near.point])
  const hits = useMemo(() => filterActivities(index, filter, context), [index, filter, context])
  const undated = hits.filter(({ activity }) => !takesPlace(activity)).length
  const isByDay = filter.view === 'calendar' || filter.view === 'agenda'
  /** For what is pressed and then gone: reading goes on at the result. */
  const narrow = (patch: Partial<ActivityFilter>) => {
    change(patch)
    heading.current?.focus()
  }
  return (
    <>
      <FilterBar filter={filter} change={change} near={near} />
      <div class={styles['head']}>
        <div role="status"><h2 ref={heading} tabIndex={-1}><Text k="activities.count" count={hits.length} /></h2></div>
        <Views filter={filter} />
      </div>
      {hits.length === 0 && <EmptyResult toDrop={filtersToDrop(index, filter, context)} filter={filter} change={narrow} />}
      {isByDay && undated > 0 && <p class={controls['small']}><Text k="activities.undated" count={undated} /></p>}
      {filter.view === 'list' && <ActivityList hits={hits} />}
      {filter.view === 'calendar' && <MonthCalendar hits={hits} filter={filter} change={change} />}
      {filter.view === 'agenda' && <WeekAgenda hits={hits} />}
      {filter.view === 'map' && <ErrorBoundary><ActivityMap activities={hits.map(({ activity }) => activity)} chosen={filter.districts[0] ?? null} choose={(id) => narrow({ districts: [id] })} /><ActivityList hits={hits} /></ErrorBoundary>}
    </>
  )
}
