import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { openBookingSite } from '../support/bookings.ts'
import { testKeys } from '../support/database.ts'
import { openProvider } from '../support/oidc-provider.ts'
import { signInNew, StaffBrowser } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let site: Awaited<ReturnType<typeof openBookingSite>>
let provider: Awaited<ReturnType<typeof openProvider>>
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  site = await openBookingSite()
  provider = await openProvider('madoguchi')
  app = createApp({ ...site.site, database: site.store.database, keys: testKeys, isBehindProxy: true, log: () => {}, oidc: { issuer: provider.issuer, clientId: 'madoguchi', clientSecret: 'secret' } })
})
afterAll(async () => {
  await site.close()
  await provider.close()
})

test('whoever has the provider’s sign-in and the password still makes no second factor of their own', async () => {
  const { account, password } = await signInNew(app, site.store.database)
  const thief = new StaffBrowser(app)
  const { url } = (await (await thief.auth('/sign-in/oauth2')).json()) as { url: string }
  await thief.send('GET', provider.visit(url, { sub: 'thief', email: account.email, email_verified: true }))
  const codes = await thief.auth('/two-factor/generate-backup-codes', { password })
  const { backupCodes = [] } = (await codes.json()) as { backupCodes?: string[] }
  if (backupCodes[0]) await thief.auth('/two-factor/verify-backup-code', { code: backupCodes[0] })
  expect([codes.status, (await thief.get('/me')).status]).toEqual([403, 403])
  expect((await thief.auth('/two-factor/enable', { password })).status).toBeGreaterThanOrEqual(400)
  expect((await thief.auth('/change-password', { currentPassword: password, newPassword: 'a rather long new password' })).status).toBe(403)
  expect((await thief.get('/me')).status).toBe(403)
})

test('whoever passed it gets new backup codes, and a new password', async () => {
  const { browser, password } = await signInNew(app, site.store.database)
  expect((await browser.auth('/two-factor/generate-backup-codes', { password })).status).toBe(200)
  expect((await browser.auth('/change-password', { currentPassword: password, newPassword: 'a rather long new password' })).status).toBe(200)
})

test('wrong codes end too for whoever signs in anew for each few of them, from many places', async () => {
  const { account, password } = await signInNew(app, site.store.database)
  const statuses: number[] = []
  for (let round = 0; round < 6; round += 1) {
    const thief = new StaffBrowser(app, { 'X-Forwarded-For': `192.0.2.${round}` })
    await thief.auth('/sign-in/email', { email: account.email, password })
    for (let n = 0; n < 4; n += 1) statuses.push((await thief.auth(n % 2 === 0 ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code', { code: '000000' })).status)
  }
  expect(statuses.slice(-4)).toEqual([429, 429, 429, 429])
})

test('a session lasts no longer for whoever asks for it', async () => {
  const { account, password, backupCodes } = await signInNew(app, site.store.database)
  const browser = new StaffBrowser(app)
  await browser.auth('/sign-in/email', { email: account.email, password, rememberMe: false })
  expect((await browser.auth('/two-factor/verify-backup-code', { code: backupCodes[0], trustDevice: true })).status).toBe(200)
  expect((await browser.get('/me')).status).toBe(200)
  const { rows } = await site.store.database.$client.query<{ hours: number }>('select max(extract(epoch from expires_at - created_at) / 3600)::float8 as hours from staff_sessions')
  expect(rows[0]?.hours).toBeLessThan(8.1)
})

test('a refusal has the form of all others', async () => {
  const refused = await new StaffBrowser(app).auth('/two-factor/verify-totp', { code: '000000' })
  expect([refused.status, refused.headers.get('Content-Type')]).toEqual([401, 'application/problem+json'])
  expect(await refused.json()).toMatchObject({ type: 'about:blank', status: 401, code: 'INVALID_TWO_FACTOR_COOKIE' })
})
