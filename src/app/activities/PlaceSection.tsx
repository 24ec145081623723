import { ErrorBoundary, lazy } from 'preact-iso'
import { useState } from 'preact/hooks'
import type { Activity } from '../../domain/activity.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { Directions } from '../answer/Directions.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { DistrictNames } from './DistrictNames.tsx'

const ActivityMap = lazy(() => import('./ActivityMap.tsx').then((module) => module.ActivityMap))

/** Where it is; the map shows the place if it is known, else the district. */
export function PlaceSection({ activity }: { activity: Activity }) {
  const core = useCore()
  const [isOpen, setOpen] = useState(false)
  const { venue, districts: [district, another] } = activity
  const chosen = another === undefined ? district ?? null : null
  return (
    <section class={controls['card']} aria-labelledby="place">
      <h2 id="place"><Text k="activity.place" /></h2>
      <p><DistrictNames ids={activity.districts} core={core} /></p>
      {venue === null
        ? <p><Text k="activity.venue.unknown" /></p>
        : <div><p><strong><Japanese>{venue.value}</Japanese></strong></p><FactNote fact={venue.fact} /></div>}
      <div class={controls['row']}>
        <Directions counter={activity} />
        {(activity.point !== null || chosen !== null) && (
          <button type="button" class={`${controls['button']} screen-only`} data-kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Icon name="map" /><span><Text k={isOpen ? 'map.hide' : activity.point === null ? 'map.showDistrict' : 'map.showPlace'} /></span>
          </button>
        )}
      </div>
      {isOpen && <ErrorBoundary><ActivityMap activities={[activity]} chosen={chosen} /></ErrorBoundary>}
    </section>
  )
}
