import { BOOKING_STATES, RELATIONS } from '../domain/booking.ts'
import { MODES, NEEDS } from '../domain/consultation.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('Problem') } } })
const refusal = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('BookingProblem') } } })
const json = (name: string, description: string) => ({ description, content: { 'application/json': { schema: ref(name) } } })
const body = (name: string) => ({ required: true, content: { 'application/json': { schema: ref(name) } } })
const empty = (description: string) => ({ description })

const uuid = { type: 'string', format: 'uuid', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }
const key = { type: 'string', pattern: '^[a-z][A-Za-z0-9-]{0,39}$' }
const start = { type: 'string', format: 'date-time', description: 'The start of a slot on Japan’s clock: 2026-12-01T09:00:00+09:00' }
const mode = { enum: [...MODES] }
const needs = { type: 'array', maxItems: 20, items: { enum: [...NEEDS] } }
const text = (maxLength: number) => ({ type: 'string', maxLength })
const object = (properties: Record<string, object>) => ({ type: 'object', required: Object.keys(properties), properties })

const id = { name: 'id', in: 'path', required: true, description: 'Made on the phone; the same as in the message.', schema: uuid }
const proof = { name: 'Altcha', in: 'header', required: false, description: 'The solved challenge of this id, base64 of {challenge, solution}; needed once for each id.', schema: { type: 'string' } }
const day = (name: string) => ({ name, in: 'query', required: true, schema: { type: 'string', format: 'date' } })
const invalid = problem('invalid')
const tooMany = problem('tooMany')
const notFree = 'slotTaken, slotGone, tooLate, tooSoonForNeeds or tooEarly'
const byCode = { security: [{ code: [] }] }
const unknown = problem('unknownCode: the same for a wrong code and for what is none')

export const bookingPaths = {
  '/api/v1/consultations/{district}/slots': {
    get: {
      operationId: 'getSlots', summary: 'The slots to come of a counter with their free places, as they are now; at most 62 days.',
      parameters: [{ name: 'district', in: 'path', required: true, schema: key }, { name: 'mode', in: 'query', required: true, schema: mode }, day('from'), day('through')],
      responses: { 200: json('SlotList', 'The slots'), 400: invalid, 422: problem('notOffered'), 429: tooMany },
    },
  },
  '/api/v1/bookings/{id}/challenge': {
    get: { operationId: 'getChallenge', summary: 'Some work for the phone (ALTCHA 2), bound to this id.', parameters: [id], responses: { 200: { description: 'A challenge, good for half an hour', content: { 'application/json': { schema: { type: 'object' } } } }, 400: invalid, 429: tooMany } },
  },
  '/api/v1/bookings/{id}/hold': {
    put: {
      operationId: 'holdSlot', summary: 'Keeps a slot for a quarter of an hour while the form is filled in; asked again, longer, or another slot instead.', parameters: [id, proof], requestBody: body('HoldRequest'),
      responses: { 200: json('Hold', 'Kept'), 400: invalid, 409: problem(`${notFree}, or idTaken`), 422: problem('notOffered'), 428: problem('proofNeeded'), 429: tooMany },
    },
    delete: { operationId: 'releaseHold', summary: 'Gives the slot back.', parameters: [id], responses: { 204: empty('Given back'), 400: invalid } },
  },
  '/api/v1/bookings/{id}/hold/leave': {
    post: { operationId: 'leaveHold', summary: 'The page is left: the slot is given back within a minute unless asked for again.', parameters: [id], responses: { 204: empty('Noted'), 400: invalid } },
  },
  '/api/v1/bookings/{id}': {
    put: {
      operationId: 'putBooking', summary: 'Books the first wish that is free. Sent again as it was, it gets the same answer for ever, a refusal too.', parameters: [id, proof], requestBody: body('Booking'),
      responses: {
        200: json('BookingView', 'Kept before'), 201: json('BookingView', 'Booked, or on the waiting list'), 400: invalid, 409: refusal(`${notFree}, with free slots nearby; or idTaken: the id belongs to another message`), 410: problem('withdrawn'),
        413: problem('tooLarge'), 422: refusal('notOffered'), 428: problem('proofNeeded'), 429: tooMany,
      },
    },
  },
  '/api/v1/bookings/{id}/withdrawal': {
    post: {
      operationId: 'withdrawBooking', summary: 'Takes a request back by the secret of its phone, whether or not it has arrived.', parameters: [id], requestBody: body('BookingWithdrawal'),
      responses: { 204: empty('Withdrawn'), 400: invalid, 404: problem('unknownCode: not the secret of this id'), 409: problem('alreadyPast'), 429: tooMany },
    },
  },
  '/api/v1/bookings/mine': { get: { operationId: 'getBooking', summary: 'The booking of this code.', ...byCode, responses: { 200: json('BookingView', 'The booking'), 404: unknown, 429: tooMany } } },
  '/api/v1/bookings/mine/cancel': {
    post: { operationId: 'cancelBooking', summary: 'Cancels it and erases what the person wrote.', ...byCode, responses: { 200: json('BookingView', 'Cancelled'), 404: unknown, 409: problem('alreadyPast'), 429: tooMany } },
  },
  '/api/v1/bookings/mine/change': {
    post: {
      operationId: 'changeBooking', summary: 'Moves it to another slot of its counter; the old slot is kept until the new one is sure.', ...byCode, requestBody: body('BookingChange'),
      responses: { 200: json('BookingView', 'Moved'), 400: invalid, 404: unknown, 409: problem(`${notFree}, changedMeanwhile or alreadyPast`), 422: problem('notOffered'), 429: tooMany },
    },
  },
  '/api/v1/bookings/mine/accept': {
    post: { operationId: 'acceptOffer', summary: 'Takes the slot that was offered from the waiting list.', ...byCode, responses: { 200: json('BookingView', 'Booked'), 404: unknown, 409: problem('offerEnded'), 429: tooMany } },
  },
}

const freeSlot = object({ startsAt: start, minutes: { type: 'integer' }, free: { type: 'integer', minimum: 0 } })
const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

export const bookingSchemas = {
  Booking: object({
    id: uuid, secret: { ...uuid, description: 'Made on the phone; with it the request can be withdrawn.' }, districtId: key, mode, wishes: { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: start },
    ifFull: { enum: ['refuse', 'wait'] }, topic: nullable(key), name: { type: 'string', minLength: 1, maxLength: 50 },
    contact: object({ kind: { enum: ['phone', 'email', 'fax', 'post', 'none'] }, value: text(254) }),
    for: { oneOf: [object({ kind: { const: 'self' } }), object({ kind: { const: 'other' }, relation: { enum: [...RELATIONS] }, agreed: { const: true }, bookedBy: text(50) })] },
    needs, language: text(20), share: { type: 'boolean' }, note: text(500), address: { ...text(200), description: 'For a visit alone; otherwise empty.' },
  }),
  BookingView: object({
    id: uuid, state: { enum: [...BOOKING_STATES] }, districtId: key, mode, startsAt: nullable(start), minutes: { type: 'integer' }, wishes: { type: 'array', items: start }, code: { type: 'string' },
    room: nullable({ type: 'string', format: 'uri' }), sequence: { type: 'integer' }, offerEndsAt: nullable(start), cancelledBy: nullable({ enum: ['resident', 'staff'] }), erasedOn: { type: 'string', format: 'date' }, asOf: start,
  }),
  BookingChange: object({ startsAt: start, mode, sequence: { type: 'integer', description: 'That of the booking as it was seen.' } }),
  BookingWithdrawal: object({ secret: uuid }),
  HoldRequest: object({ districtId: key, mode, startsAt: start, needs }),
  Hold: object({ startsAt: start, mode, endsAt: start, extensions: { type: 'integer', description: 'How many times it can be made longer.' }, asOf: start }),
  SlotList: object({ asOf: start, slots: { type: 'array', items: freeSlot } }),
  BookingProblem: { allOf: [ref('Problem'), { type: 'object', properties: { free: { type: 'array', maxItems: 6, items: freeSlot } } }] },
}
