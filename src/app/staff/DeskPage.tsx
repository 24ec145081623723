import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { fetchBookings, fetchChanges } from '../../device/staff-api.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import { BookingPanel } from './BookingPanel.tsx'
import { DayList } from './DayList.tsx'
import { daysOf, type Desk, readDesk } from './desk-query.ts'
import { DeskTools } from './DeskTools.tsx'
import { LoadState } from './LoadState.tsx'
import { useStaff } from './staff-context.ts'
import { useLoad } from './use-load.ts'
import { useRefresh } from './use-refresh.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WaitingList } from './WaitingList.tsx'
import { WeekTable } from './WeekTable.tsx'
import styles from './desk.module.css'

/** The bookings of a day, a week or the waiting list, and beside them the one that is open. */
export function DeskPage() {
  const { t } = useLanguage()
  const { now } = useApp()
  const { me } = useStaff()
  const { query } = useLocation()
  const today = now.slice(0, 10)
  const desk = readDesk(query, today, me.districts)
  const range = { ...daysOf(desk, today), district: desk.district }
  const question = JSON.stringify(range)
  const bookings = useLoad(`bookings ${question}`, () => fetchBookings(range))
  const changes = useLoad(`changes ${question}`, () => fetchChanges(range))
  const reload = () => {
    bookings.reload()
    changes.reload()
  }
  useRefresh(reload)
  useShortcuts(desk, today)
  useFocusBack(desk)

  const lines = (bookings.data ?? []).filter((line) => desk.mode === null || line.mode === desk.mode)
  const shared = { desk, lines, changes: changes.data ?? [], ...range }
  return (
    <Page title={t('staff.nav.desk')} heading={<Text k="staff.nav.desk" />} wide>
      <DeskTools desk={desk} today={today} {...range} />
      <div class={styles['desk']} data-open={desk.open === null ? undefined : desk.view}>
        <div class={styles['list']}>
          <LoadState of={bookings} reload={reload} />
          {bookings.data && (desk.view === 'day' ? <DayList {...shared} /> : desk.view === 'week' ? <WeekTable {...shared} today={today} /> : <WaitingList {...shared} />)}
        </div>
        {desk.open !== null && <BookingPanel key={desk.open} id={desk.open} desk={desk} changed={reload} />}
      </div>
    </Page>
  )
}

/** Closing a booking leads back to the line it was opened from. */
function useFocusBack({ open }: Desk) {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (open === null && before.current !== null) {
      const lines = document.querySelectorAll<HTMLElement>(`[data-line="${before.current}"]`)
      Array.from(lines).find((line) => line.checkVisibility())?.focus()
    }
    before.current = open
  }, [open])
}
