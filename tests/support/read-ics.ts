import ICAL from 'ical.js'

/** The events of a calendar file as an independent library reads them, between two days: local start, status, summary. */
export function readIcs(text: string, from: string, to: string): { uid: string; start: string; status: string; summary: string }[] {
  const root = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const components = root.getAllSubcomponents('vevent')
  const masters = components.filter((one) => !one.hasProperty('recurrence-id')).map((one) => new ICAL.Event(one, { exceptions: [] }))
  return masters.flatMap((master) => {
    for (const one of components) if (one.hasProperty('recurrence-id') && one.getFirstPropertyValue('uid') === master.uid) master.relateException(one)
    const found: { uid: string; start: string; status: string; summary: string }[] = []
    const take = ({ item, startDate }: { item: InstanceType<typeof ICAL.Event>; startDate: { toString: () => string } }): void => {
      const start = startDate.toString().slice(0, 16)
      const status = String(item.component.getFirstPropertyValue('status'))
      if (start.slice(0, 10) >= from && start.slice(0, 10) <= to) found.push({ uid: master.uid, start, status, summary: item.summary })
    }
    if (!master.isRecurring()) {
      take({ item: master, startDate: master.startDate })
      return found
    }
    const walk = master.iterator()
    // A day moved forward into the window may have stood behind it.
    const end = ICAL.Time.fromString(`${Number(to.slice(0, 4)) + 1}${to.slice(4)}`, undefined)
    for (let next = walk.next(); next && next.compare(end) <= 0; next = walk.next()) take(master.getOccurrenceDetails(next))
    return found
  })
}
