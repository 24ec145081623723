const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('Problem') } } })
const json = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })
const body = (schema: object) => ({ required: true, content: { 'application/json': { schema } } })
const list = (name: string) => ({ type: 'array', items: ref(name) })
const refusals = { 401: problem('signIn'), 403: problem('secondFactor, notYours or crossSite') }
const security = [{ session: [] }]
const query = (name: string, schema: object, required = true) => ({ name, in: 'query', required, schema })
const range = [query('from', { type: 'string', format: 'date' }), query('through', { type: 'string', format: 'date' }), query('district', { type: 'string' }, false)]
const id = [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]
const file = (operationId: string, type: string) => ({
  get: { operationId, summary: 'The bookings of a range as a file, without notes and topics.', security, parameters: range, responses: { 200: { description: 'File', content: { [type]: {} } }, 400: problem('invalid'), ...refusals } },
})
const deed = (operationId: string, summary: string, more: object = {}) => ({
  operationId, summary, security, parameters: id, ...more, responses: { 200: json('As it is now', ref('StaffBooking')), 400: problem('invalid'), ...refusals, 404: problem('notFound'), 409: problem('notYet or changedMeanwhile') },
})
const signIn = (operationId: string, summary: string, properties: object) => ({
  post: {
    operationId, summary, requestBody: body({ type: 'object', properties }),
    responses: { 200: { description: 'Done; a session is a cookie' }, 400: problem('invalid'), 401: { description: 'Refused, with a `code`' }, 403: problem('crossSite'), 429: problem('tooMany') },
  },
})
const text = { type: 'string' }

export const staffPaths = {
  '/api/v1/staff/sign-in': {
    get: {
      operationId: 'getSignInWays', summary: 'How one may sign in, and what is still to be done.',
      responses: { 200: json('Ways', { type: 'object', required: ['oidc', 'needs'], properties: { oidc: { type: 'boolean' }, needs: { enum: ['password', 'enrolment', 'code', null] } } }) },
    },
  },
  '/api/v1/staff/me': { get: { operationId: 'getStaffMe', summary: 'Who is signed in, and the districts in sight.', security, responses: { 200: json('Me', ref('StaffMe')), ...refusals } } },
  '/api/v1/staff/bookings': { get: { operationId: 'listStaffBookings', summary: 'The bookings of a range; the look is written down.', security, parameters: range, responses: { 200: json('Bookings', list('StaffBookingLine')), 400: problem('invalid'), ...refusals } } },
  '/api/v1/staff/bookings/{id}': { get: deed('getStaffBooking', 'A booking with all that was told; the look is written down.') },
  '/api/v1/staff/bookings/{id}/outcome': { post: deed('setOutcome', 'Says what came of a booking.', { requestBody: body({ type: 'object', required: ['state'], properties: { state: { enum: ['attended', 'noShow', 'booked'] } } }) }) },
  '/api/v1/staff/bookings/{id}/cancel': { post: deed('cancelStaffBooking', 'Cancels a booking and offers its slot to who waits.') },
  '/api/v1/staff/bookings/{id}/note': { put: deed('putStaffNote', 'Keeps the counsellor’s own note.', { requestBody: body({ type: 'object', required: ['text'], properties: { text: { type: 'string', maxLength: 2000 } } }) }) },
  '/api/v1/staff/changes': {
    get: { operationId: 'listScheduleChanges', summary: 'Blocked times and extra slots.', security, parameters: range, responses: { 200: json('Changes', list('ScheduleChange')), 400: problem('invalid'), ...refusals } },
    post: {
      operationId: 'addScheduleChange', summary: 'Blocks a time or adds slots; bookings in a blocked time stay and are named.', security, requestBody: body(ref('ScheduleChange')),
      responses: { 201: json('Changed', { type: 'object', required: ['change', 'affected'], properties: { change: ref('ScheduleChange'), affected: list('StaffBookingLine') } }), 400: problem('invalid'), ...refusals },
    },
  },
  '/api/v1/staff/changes/{id}': { delete: { operationId: 'removeScheduleChange', summary: 'Takes a change back.', security, parameters: id, responses: { 204: { description: 'Gone' }, ...refusals, 404: problem('notFound') } } },
  '/api/v1/staff/offers': { get: { operationId: 'listStaffOffers', summary: 'What residents offered.', security, parameters: [query('district', text, false)], responses: { 200: json('Offers', { type: 'array', items: { allOf: [ref('Offer'), ref('OfferReceipt')] } }), ...refusals } } },
  '/api/v1/staff/reports': { get: { operationId: 'listStaffReports', summary: 'Reports of mistakes and difficulties, newest first, for the staff of the whole municipality; the look is written down.', security, responses: { 200: json('Reports', list('ReceivedReport')), ...refusals } } },
  '/api/v1/staff/reports/{id}/done': { post: { operationId: 'setReportDone', summary: 'Says that a report has been dealt with; it stays until it is erased.', security, parameters: id, responses: { 204: { description: 'Done' }, ...refusals, 404: problem('notFound') } } },
  '/api/v1/staff/audit': { get: { operationId: 'listAudit', summary: 'Who saw or did what.', security, parameters: [range[0]], responses: { 200: json('Lines', list('AuditLine')), 400: problem('invalid'), ...refusals } } },
  '/api/v1/staff/erasure': { get: { operationId: 'listErasures', summary: 'The runs of the erasure.', security, responses: { 200: json('Runs', list('ErasureRun')), ...refusals } } },
  '/api/v1/staff/export.csv': file('exportCsv', 'text/csv'),
  '/api/v1/staff/export.ics': file('exportIcs', 'text/calendar'),
  '/api/staff/auth/sign-in/email': signIn('signInByPassword', 'Signs in, or asks for the second factor.', { email: text, password: text }),
  '/api/staff/auth/sign-in/oauth2': signIn('signInByProvider', 'Answers with the address of the provider to sign in at; notFound when there is none.', {}),
  '/api/staff/auth/callback/oidc': { get: { operationId: 'returnFromProvider', summary: 'Where the provider leads back to.', responses: { 302: { description: 'To /staff' }, 404: problem('notFound') } } },
  '/api/staff/auth/sign-out': signIn('signOut', 'Ends the session.', {}),
  '/api/staff/auth/change-password': signIn('changePassword', 'Sets a new password.', { currentPassword: text, newPassword: text, revokeOtherSessions: { type: 'boolean' } }),
  '/api/staff/auth/two-factor/enable': signIn('enrolSecondFactor', 'Answers with an `otpauth` address and backup codes, to be confirmed by a code.', { password: text }),
  '/api/staff/auth/two-factor/verify-totp': signIn('verifyCode', 'Shows the second factor.', { code: text }),
  '/api/staff/auth/two-factor/verify-backup-code': signIn('verifyBackupCode', 'Shows a backup code, which serves once.', { code: text }),
  '/api/staff/auth/two-factor/generate-backup-codes': signIn('renewBackupCodes', 'Makes new backup codes.', { password: text }),
}
