import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { PAGES } from '../../src/domain/pages.ts'
import { openApi } from '../../src/server/openapi.ts'
import type { LogLine } from '../../src/server/request-log.ts'
import { writeBuiltSite } from '../support/built-site.ts'
import { openTestDatabase, type TestDatabase, testKeys } from '../support/database.ts'

const lines: LogLine[] = []
let app: ReturnType<typeof createApp>
let store: TestDatabase
afterAll(() => store.close())
beforeAll(async () => {
  store = await openTestDatabase()
  app = createApp({ ...(await writeBuiltSite()), database: store.database, keys: testKeys, log: (line) => lines.push(line) })
})

test('health and readiness', async () => {
  expect(await (await app.request('/api/v1/health')).json()).toEqual({ status: 'ok' })
  expect(await (await app.request('/api/v1/ready')).json()).toEqual({ status: 'ready' })
})

test('without a built app the server says that it is not ready', async () => {
  const empty = createApp({ dist: '/nonexistent', packs: '/nonexistent', database: store.database, keys: testKeys, log: () => {} })
  for (const path of ['/api/v1/ready', '/']) {
    const response = await empty.request(path)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'notReady' })
  }
})

test('the OpenAPI document names the routes there are, no more and no fewer', async () => {
  const routes = app.routes.filter(({ path, method }) => path.startsWith('/api/') && !path.includes('*') && method !== 'ALL')
  expect(new Set(Object.keys(openApi.paths))).toEqual(new Set(routes.map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))))
  expect(await (await app.request('/api/openapi.json')).json()).toEqual(openApi)
})

test.each(['/api', '/api/', '/api/v1/nothing', '/api/v2/health'])('%s is a problem with a code', async (path) => {
  const response = await app.request(path)
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await response.json()).toEqual({ type: 'about:blank', title: 'Not found', status: 404, code: 'notFound' })
})

test('every page is found, and nothing else is', async () => {
  for (const page of PAGES) expect([page, (await app.request(page.replace(/:\w+/, 'any'))).status]).toEqual([page, 200])
  expect((await app.request('/nowhere')).status).toBe(404)
})

test('a page takes no other method than GET and HEAD', async () => {
  const response = await app.request('/find', { method: 'POST', body: 'x' })
  expect(response.status).toBe(405)
  expect(response.headers.get('Allow')).toBe('GET, HEAD')
})

test('a body beyond the limit is refused', async () => {
  const response = await app.request('/api/v1/nothing', { method: 'POST', body: 'x'.repeat(20_000), headers: { 'Content-Length': '20000' } })
  expect(response.status).toBe(413)
})

test('every answer carries the security headers; the policy allows nothing inline but the page’s own blocks', async () => {
  for (const path of ['/', '/nowhere', '/api/v1/health', '/packs/setagaya.json']) {
    const { headers } = await app.request(path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/=]{44}'/)
    expect(policy).not.toContain('unsafe')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Permissions-Policy')).toContain('geolocation=(self)')
    expect(headers.get('Strict-Transport-Security')).toBeNull()
  }
  const { headers } = await app.request('/', { headers: { 'X-Forwarded-Proto': 'https' } })
  expect(headers.get('Strict-Transport-Security')).toContain('max-age=')
})

test('the log says which kind of request it was, never what was asked', async () => {
  lines.length = 0
  await app.request('/districts/ikejiri?q=池尻4-1')
  await app.request('/池尻4丁目?x=1')
  await app.request('/api/v1/secret-value')
  expect(lines.map(({ route, status }) => [route, status])).toEqual([['/districts/:id', 200], ['/*', 404], ['/api/*', 404]])
  expect(JSON.stringify(lines)).not.toMatch(/ikejiri|池尻|%E6|secret|q=/)
})
