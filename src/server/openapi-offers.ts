const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })
const receipt = (description: string) => ({ description, content: { 'application/json': { schema: { $ref: '#/components/schemas/OfferReceipt' } } } })
const key = { type: 'string', pattern: '^[a-z][A-Za-z0-9-]{0,39}$' }
const keys = { type: 'array', maxItems: 20, items: key }

export const offerPaths = {
  '/api/v1/offers/{id}': {
    put: {
      operationId: 'putOffer', summary: 'Hands an offer to the coordinator of a district; sent again as it was, it gets the same receipt.',
      parameters: [{ name: 'id', in: 'path', required: true, description: 'Made on the phone; the same as in the message.', schema: { type: 'string', format: 'uuid' } }],
      requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Offer' } } } },
      responses: {
        200: receipt('Kept before'), 201: receipt('Kept'), 400: problem('invalid'), 409: problem('idTaken: the id belongs to another message'), 410: problem('withdrawn'),
        413: problem('tooLarge'), 422: problem('unknownDistrict'), 429: problem('tooMany'),
      },
    },
  },
  '/api/v1/offers': {
    delete: {
      operationId: 'withdrawOffer', summary: 'Takes the offer with this code back and erases what the person wrote.', security: [{ code: [] }],
      responses: { 204: { description: 'Withdrawn' }, 404: problem('unknownCode'), 429: problem('tooMany') },
    },
  },
}

export const offerSchemas = {
  Offer: {
    type: 'object',
    required: ['id', 'kind', 'activityId', 'districtId', 'interests', 'days', 'can', 'need', 'message', 'name', 'contact', 'language'],
    properties: {
      id: { type: 'string', format: 'uuid' }, kind: { enum: ['join', 'help', 'start'] }, activityId: { ...key, type: ['string', 'null'] }, districtId: key,
      interests: { type: 'array', maxItems: 20, items: { type: 'string', description: 'A category of activities' } },
      days: { type: 'array', maxItems: 7, items: { type: 'integer', minimum: 0, maximum: 6, description: '0 = Sunday' } },
      can: keys, need: keys, message: { type: 'string', maxLength: 500 }, name: { type: 'string', maxLength: 50 },
      contact: { type: 'object', required: ['kind', 'value'], properties: { kind: { enum: ['phone', 'email', 'none'] }, value: { type: 'string', maxLength: 254 } } },
      language: { type: 'string', maxLength: 20 },
    },
  },
  OfferReceipt: {
    type: 'object',
    required: ['id', 'code', 'receivedAt', 'districtId'],
    properties: { id: { type: 'string', format: 'uuid' }, code: { type: 'string' }, receivedAt: { type: 'string', format: 'date-time' }, districtId: key },
  },
}
