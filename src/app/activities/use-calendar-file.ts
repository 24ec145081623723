import { downloadFile } from '../../device/download.ts'
import type { Activity } from '../../domain/activity.ts'
import { calendarToIcs } from '../../domain/ics.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useApp, useCore } from '../state/app-context.ts'

/** Hands a file for the phone's calendar, written on the phone itself. */
export function useCalendarFile(): (activities: readonly Activity[], name: string) => void {
  const { t, language } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  return (activities, name) => {
    const entries = activities.map((activity) => ({
      activity,
      options: { url: `${location.origin}/activities/${activity.id}`, now, place: activity.venue?.value ?? null, language, note: t('activity.askFirst') },
    }))
    downloadFile(`${name}.ics`, 'text/calendar;charset=utf-8', calendarToIcs(entries, core, null))
  }
}
