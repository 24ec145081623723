const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('Problem') } } })
const receipt = (description: string) => ({ description, content: { 'application/json': { schema: ref('ReportReceipt') } } })
const id = { type: 'string', format: 'uuid' }
const instant = { type: 'string', format: 'date-time' }

export const reportPaths = {
  '/api/v1/reports/{id}': {
    put: {
      operationId: 'putReport', summary: 'Tells of a mistake or of something hard to use; sent again as it was, it gets the same receipt.',
      parameters: [{ name: 'id', in: 'path', required: true, description: 'Made on the phone; the same as in the message.', schema: id }],
      requestBody: { required: true, content: { 'application/json': { schema: ref('Report') } } },
      responses: { 200: receipt('Kept before'), 201: receipt('Kept'), 400: problem('invalid'), 409: problem('idTaken: the id belongs to another message'), 413: problem('tooLarge'), 429: problem('tooMany') },
    },
  },
}

export const reportSchemas = {
  Report: {
    type: 'object',
    required: ['id', 'kind', 'page', 'message', 'contact', 'language'],
    properties: {
      id, kind: { enum: ['words', 'facts', 'access', 'other'] }, page: { type: ['string', 'null'], pattern: '^/[a-z0-9/-]{0,99}$', description: 'The path alone of the page it is about' },
      message: { type: 'string', minLength: 1, maxLength: 2000 }, contact: { type: 'string', maxLength: 200, description: 'For the answer; empty when none is wanted' },
      language: { type: 'string', maxLength: 20, description: 'Of the screen' },
    },
  },
  ReportReceipt: { type: 'object', required: ['id', 'receivedAt', 'erasedAt'], properties: { id, receivedAt: instant, erasedAt: instant } },
  ReceivedReport: { allOf: [ref('Report'), ref('ReportReceipt'), { type: 'object', required: ['doneAt'], properties: { doneAt: { ...instant, type: ['string', 'null'] } } }] },
}
