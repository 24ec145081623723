import { ActivityName } from '../activities/ActivityName.tsx'
import { useActivities } from '../activities/use-activities.ts'

/** The name of an activity as a link; its id stands for it until the names have come. */
export function ActivityLine({ id }: { id: string }) {
  const { part: activities } = useActivities()
  const activity = activities.state === 'ready' ? activities.pack.activities.find((one) => one.id === id) : undefined
  return activity === undefined ? <>{id}</> : <a href={`/activities/${id}`}><ActivityName of={activity} /></a>
}
