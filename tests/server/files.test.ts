import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { INDEX_HTML, writeBuiltSite } from '../support/built-site.ts'
import { openTestDatabase, type TestDatabase, testKeys } from '../support/database.ts'

let site: Awaited<ReturnType<typeof writeBuiltSite>>
let app: ReturnType<typeof createApp>
let store: TestDatabase
afterAll(() => store.close())
beforeAll(async () => {
  site = await writeBuiltSite()
  store = await openTestDatabase()
  app = createApp({ ...site, database: store.database, keys: testKeys, log: () => {} })
})
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('encodings', () => {
  test.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip;q=1.0, br;q=0', gunzipSync],
    [null, 'identity', (content: Buffer) => content],
    [null, '', (content: Buffer) => content],
  ])('%s for "%s"', async (encoding, accepted, unpack) => {
    const response = await get('/assets/main-abc.js', { 'Accept-Encoding': accepted })
    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(response.headers.get('Vary')).toBe('Accept-Encoding')
    const body = await bytes(response)
    expect(Number(response.headers.get('Content-Length'))).toBe(body.length)
    expect(unpack(body).toString()).toContain('窓口窓口')
  })
})

describe('caching', () => {
  test.each([
    ['/assets/main-abc.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'],
    ['/packs/setagaya.core.0123456789.json', 'public, max-age=31536000, immutable', 'application/json'],
    ['/packs/setagaya.json', 'no-cache', 'application/json'],
    ['/sw.js', 'no-cache', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'no-cache', 'application/manifest+json'],
    ['/find', 'no-cache', 'text/html; charset=utf-8'],
  ])('%s is kept as %s', async (path, cacheControl, type) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe(cacheControl)
    expect(response.headers.get('Content-Type')).toBe(type)
  })

  test('what the browser has is not sent again, in the same encoding only', async () => {
    const etag = (await get('/', { 'Accept-Encoding': 'br' })).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}-br"$/)
    const again = await get('/', { 'Accept-Encoding': 'br', 'If-None-Match': `"other", ${etag}` })
    expect(again.status).toBe(304)
    expect(again.headers.get('ETag')).toBe(etag)
    expect((await bytes(again)).length).toBe(0)
    expect((await get('/', { 'If-None-Match': etag })).status).toBe(200)
  })

  test('a pack built anew is served at once', async () => {
    const before = await get('/packs/setagaya.json')
    const path = join(site.packs, 'setagaya.json')
    await writeFile(path, '{"id":"setagaya","hash":"new"}')
    await utimes(path, new Date(), new Date(Date.now() + 1000))
    const after = await get('/packs/setagaya.json')
    expect(await after.json()).toEqual({ id: 'setagaya', hash: 'new' })
    expect(after.headers.get('ETag')).not.toBe(before.headers.get('ETag'))
  })
})

describe('pages', () => {
  test.each(['/', '/find', '/districts/ikejiri', '/about/data'])('%s is the app', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(INDEX_HTML)
  })

  test.each(['/nowhere', '/districts/ikejiri/more', '/finds'])('%s is the app, but as not found', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe(INDEX_HTML)
  })

  test.each(['/assets/missing.js', '/packs/missing.json', '/packs/..%2f..%2fpackage.json'])('%s is a plain 404', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'notFound' })
  })

  test.each(['/.vite/manifest.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/index.html.br'])('%s is never a file', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe(INDEX_HTML)
  })

  test('HEAD sends the headers alone', async () => {
    const response = await app.request('/', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })
})
