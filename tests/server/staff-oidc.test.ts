import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { addAccount } from '../../src/server/staff/accounts.ts'
import { testKeys } from '../support/database.ts'
import { openBookingSite } from '../support/bookings.ts'
import { openProvider } from '../support/oidc-provider.ts'
import { makeAccount, signInNew, StaffBrowser } from '../support/staff.ts'
import { totpOf } from '../support/totp.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let site: Awaited<ReturnType<typeof openBookingSite>>
let provider: Awaited<ReturnType<typeof openProvider>>
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  site = await openBookingSite()
  provider = await openProvider('madoguchi')
  app = createApp({ ...site.site, database: site.store.database, keys: testKeys, log: () => {}, oidc: { issuer: provider.issuer, clientId: 'madoguchi', clientSecret: 'secret' } })
})
afterAll(async () => {
  await site.close()
  await provider.close()
})

async function comeBack(browser: StaffBrowser, person: { sub: string; email: string; email_verified?: boolean }) {
  const { url } = (await (await browser.auth('/sign-in/oauth2', { providerId: 'oidc', callbackURL: 'https://evil.example' })).json()) as { url: string }
  expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256')
  return browser.send('GET', provider.visit(url, person))
}
const needs = async (browser: StaffBrowser) => ((await (await browser.get('/sign-in')).json()) as { oidc: boolean; needs: string | null }).needs

test('whoever has an account signs in by the provider, and still needs the second factor of this app', async () => {
  const account = makeAccount()
  const password = (await addAccount(site.store.database, account))?.password ?? ''
  const browser = new StaffBrowser(app)
  const back = await comeBack(browser, { sub: 'one', email: account.email, email_verified: true })
  expect([back.status, back.headers.get('Location')]).toEqual([302, '/staff'])
  expect(back.headers.getSetCookie().find((cookie) => cookie.startsWith('staff.session_token='))).toContain('SameSite=Strict')
  expect(await needs(browser)).toBe('enrolment')
  expect((await browser.get('/me')).status).toBe(403)
  const { totpURI } = (await (await browser.auth('/two-factor/enable', { password })).json()) as { totpURI: string }
  await browser.auth('/two-factor/verify-totp', { code: totpOf(totpURI) })
  expect(await needs(browser)).toBeNull()
  expect(await (await browser.get('/me')).json()).toMatchObject({ email: account.email, name: account.name })
})

test('the second factor is asked for in each session anew, and wrong codes do not count for ever', async () => {
  const { account, uri } = await signInNew(app, site.store.database)
  const browser = new StaffBrowser(app)
  await comeBack(browser, { sub: 'two', email: account.email, email_verified: true })
  expect(await needs(browser)).toBe('code')
  expect((await browser.get('/bookings?from=2026-12-01&through=2026-12-02')).status).toBe(403)
  expect((await browser.auth('/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
  expect((await browser.get('/me')).status).toBe(403)
  expect((await browser.auth('/two-factor/verify-totp', { code: totpOf(uri) })).status).toBe(200)
  expect((await browser.get('/me')).status).toBe(200)
})

test.each([
  ['without an account', { sub: 'three', email: 'stranger@ward.example', email_verified: true }],
  ['whose address the provider does not vouch for', { sub: 'four', email: 'doubtful@ward.example', email_verified: false }],
])('nobody gets in %s', async (_, person) => {
  await addAccount(site.store.database, makeAccount({ email: 'doubtful@ward.example' }))
  const browser = new StaffBrowser(app)
  const back = await comeBack(browser, person)
  expect(back.headers.get('Location')).toMatch(/\/staff\?refused=1/)
  expect(await needs(browser)).toBe('password')
  expect((await site.store.database.execute(sql`select from staff_users where email = 'stranger@ward.example'`)).rows).toHaveLength(0)
})

test('a token made for another visit is refused, and so is a way back that was not begun here', async () => {
  const { account } = await signInNew(app, site.store.database)
  provider.forge.nonce = true
  const browser = new StaffBrowser(app)
  expect((await comeBack(browser, { sub: 'five', email: account.email, email_verified: true })).headers.get('Location')).toMatch(/refused=1/)
  expect(await needs(browser)).toBe('password')
  provider.forge.nonce = false
  const { url } = (await (await browser.auth('/sign-in/oauth2')).json()) as { url: string }
  const stranger = new StaffBrowser(app)
  expect((await stranger.send('GET', provider.visit(url, { sub: 'five', email: account.email }))).headers.get('Location')).toMatch(/refused=1/)
  expect(await needs(stranger)).toBe('password')
})
