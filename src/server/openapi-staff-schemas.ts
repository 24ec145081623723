const text = { type: 'string' }
const maybe = { type: ['string', 'null'] }
const integer = { type: 'integer' }
const instant = { type: 'string', format: 'date-time' }
const mode = { enum: ['video', 'booth', 'phone', 'inPerson', 'visit'] }
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({ type: 'object', required, properties })

const line = {
  id: { type: 'string', format: 'uuid' }, state: { enum: ['booked', 'waiting', 'offered', 'cancelled', 'attended', 'noShow'] }, districtId: text, mode,
  startsAt: { ...instant, type: ['string', 'null'] }, minutes: integer, wishes: { type: 'array', items: instant }, name: text, needs: { type: 'array', items: text }, language: text, sequence: integer,
}
const change = {
  kind: { enum: ['blocked', 'extra'] }, districtId: text, mode: { enum: [...mode.enum, null] }, date: { type: 'string', format: 'date' }, from: { ...text, description: 'HH:MM' }, to: { ...text, description: 'HH:MM' },
  minutes: { ...integer, minimum: 5, maximum: 240 }, places: { ...integer, minimum: 1, maximum: 50 }, reason: { ...text, maxLength: 100 },
}

export const staffSchemas = {
  StaffMe: object({ id: text, name: text, email: text, role: { enum: ['counter', 'region', 'ward'] }, scopeId: maybe, districts: { type: 'array', items: text }, secondFactor: { type: 'boolean' } }),
  StaffBookingLine: object(line),
  StaffBooking: object({
    ...line, code: text, contact: object({ kind: { enum: ['phone', 'email', 'fax', 'post', 'none'] }, value: text }),
    for: object({ kind: { enum: ['self', 'other'] }, relation: text, agreed: { const: true }, bookedBy: text }, ['kind']),
    topic: maybe, note: text, address: text, share: { type: 'boolean' }, room: maybe, cancelledBy: { enum: ['resident', 'staff', null] }, receivedAt: instant, erasedOn: { type: 'string', format: 'date' }, staffNote: text,
  }),
  ScheduleChange: object({ id: { type: 'string', format: 'uuid', description: 'Given by the server' }, ...change }, Object.keys(change)),
  AuditLine: object({ at: instant, who: text, what: { enum: ['list', 'open', 'outcome', 'cancel', 'note', 'change', 'export', 'offers', 'reports', 'reportDone'] }, districtId: maybe, bookingId: maybe }),
  ErasureRun: object({ at: instant, bookings: integer, offers: integer, reports: integer, others: integer }),
}
