import type { SavedActivity } from '../../device/saved.ts'
import { downloadFile } from '../../device/download.ts'
import type { Activity } from '../../domain/activity.ts'
import { takesPlace } from '../../domain/activity-order.ts'
import { useCalendarFile } from '../activities/use-calendar-file.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'

/** Takes the saved activities elsewhere: their dates into a calendar, the list into a file. */
export function SavedExport({ saved, activities }: { saved: readonly SavedActivity[]; activities: readonly Activity[] }) {
  const addToCalendar = useCalendarFile()
  const dated = activities.filter((activity) => saved.some(({ id }) => id === activity.id) && takesPlace(activity))
  const list = saved.map((one) => ({ ...one, url: `${location.origin}/activities/${one.id}` }))
  return (
    <div class={`${controls['row']} screen-only`}>
      {dated.length > 0 && (
        <button type="button" class={controls['button']} onClick={() => addToCalendar(dated, 'madoguchi')}><Icon name="calendar" /><span><Text k="keep.calendar" /></span></button>
      )}
      <button type="button" class={controls['button']} data-kind="quiet" onClick={() => downloadFile('madoguchi.json', 'application/json', JSON.stringify({ version: 1, activities: list }, null, 2))}>
        <Icon name="list" /><span><Text k="keep.file" /></span>
      </button>
    </div>
  )
}
