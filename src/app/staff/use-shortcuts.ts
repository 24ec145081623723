import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { addDays } from '../../domain/calendar.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { type Desk, deskHref } from './desk-query.ts'

const KEPT_AS = 'staff.keys'

/** Off until somebody wants them: single keys disturb whoever dictates or slips. */
export const hasShortcuts = (): boolean => localStorage.getItem(KEPT_AS) === 'on'

export function keepShortcuts(isOn: boolean): void {
  if (isOn) localStorage.setItem(KEPT_AS, 'on')
  else localStorage.removeItem(KEPT_AS)
}

/** What a key does to the view: j and k step on and back, t is today, d a day, w a week. */
export function stepBy(key: string, desk: Desk, today: CalendarDate): Partial<Desk> | null {
  const days = desk.view === 'week' ? 7 : 1
  switch (key) {
    case 'j': return { date: addDays(desk.date, days), open: null }
    case 'k': return { date: addDays(desk.date, -days), open: null }
    case 't': return { date: today, open: null }
    case 'd': return { view: 'day', open: null }
    case 'w': return { view: 'week', open: null }
    default: return null
  }
}

export function useShortcuts(desk: Desk, today: CalendarDate): void {
  const { route } = useLocation()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null
      if (!hasShortcuts() || isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return
      const patch = stepBy(event.key, desk, today)
      if (patch !== null) route(deskHref(desk, patch))
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
