import { bookingPaths, bookingSchemas } from './openapi-bookings.ts'
import { offerPaths, offerSchemas } from './openapi-offers.ts'
import { reportPaths, reportSchemas } from './openapi-reports.ts'
import { staffPaths } from './openapi-staff.ts'
import { staffSchemas } from './openapi-staff-schemas.ts'
import { PROBLEM_CODES } from './problem.ts'

const problem = { description: 'Problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
const state = (value: string) => ({
  description: value,
  content: { 'application/json': { schema: { type: 'object', required: ['status'], properties: { status: { const: value } } } } },
})

/** The contract of the API, kept by hand and held to the routes by a test. */
export const openApi = {
  openapi: '3.1.0',
  info: { title: 'まちの窓口 API', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
  paths: {
    '/api/v1/health': { get: { operationId: 'getHealth', summary: 'The process runs.', responses: { 200: state('ok') } } },
    '/api/v1/ready': {
      get: { operationId: 'getReady', summary: 'The app and at least one pack can be served, and the database answers.', responses: { 200: state('ready'), 503: problem } },
    },
    '/api/v1/consultations/settings': {
      get: {
        operationId: 'getSettings', summary: 'Whether confirmations and reminders go out by e-mail.',
        responses: { 200: { description: 'Settings', content: { 'application/json': { schema: { type: 'object', required: ['mail'], properties: { mail: { type: 'boolean' } } } } } } },
      },
    },
    ...offerPaths,
    ...reportPaths,
    ...staffPaths,
    ...bookingPaths,
    '/api/openapi.json': { get: { operationId: 'getOpenApi', summary: 'This document.', responses: { 200: { description: 'OpenAPI 3.1 document' } } } },
  },
  components: {
    securitySchemes: { code: { type: 'http', scheme: 'bearer', description: 'The code of a receipt' }, session: { type: 'apiKey', in: 'cookie', name: 'staff.session_token' } },
    schemas: {
      ...offerSchemas,
      ...reportSchemas,
      ...staffSchemas,
      ...bookingSchemas,
      Problem: {
        type: 'object',
        required: ['type', 'title', 'status', 'code'],
        properties: {
          type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' },
          code: { enum: PROBLEM_CODES },
        },
      },
    },
  },
}
