import type { CalendarDate } from './fact.ts'
import type { CorePack } from './pack.ts'

const known = new WeakMap<CorePack['holidays'], Set<CalendarDate>>()

/** Whether a day is a national holiday that the pack knows. */
export function isHoliday(date: CalendarDate, { holidays }: Pick<CorePack, 'holidays'>): boolean {
  let days = known.get(holidays)
  if (days === undefined) known.set(holidays, (days = new Set(holidays.map(([day]) => day))))
  return days.has(date)
}

/** Whether a day lies in the New Year's rest, which may reach over the end of the year. */
export function isInNewYear(date: CalendarDate, { newYear }: Pick<CorePack, 'newYear'>): boolean {
  const { from, to } = newYear.value
  const day = date.slice(5)
  return from <= to ? from <= day && day <= to : day >= from || day <= to
}
