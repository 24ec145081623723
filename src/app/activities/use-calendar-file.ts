import { downloadFile } from '../../device/download.ts'
import type { Activity } from '../../domain/activity.ts'
import { calendarToIcs } from '../../domain/ics.ts'
import { isSure, nextOf } from './occurrences.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useApp, useCore } from '../state/app-context.ts'

/** Hands a file for the phone's calendar, written on the phone itself. */
export function useCalendarFile(): (activities: readonly Activity[], name: string) => void {
  const { t, language } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  return (activities, name) => {
    const entries = activities.map((activity) => {
      const next = nextOf(activity, core, now)
      const note = next !== null && isSure(activity, next, now) ? null : t('activity.askFirst')
      return { activity, options: { url: `${location.origin}/activities/${activity.id}`, now, place: activity.venue?.value ?? null, language, note } }
    })
    downloadFile(`${name}.ics`, 'text/calendar;charset=utf-8', calendarToIcs(entries, core, null))
  }
}
