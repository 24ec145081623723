import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { makeKeyring } from '../../src/server/secrets/keyring.ts'
import { addAccount, listAccounts, removeAccount, resetAccount } from '../../src/server/staff/accounts.ts'
import { writeBuiltSite } from '../support/built-site.ts'
import { openTestDatabase, type TestDatabase, testKeys } from '../support/database.ts'
import { DISTRICT } from '../support/offers.ts'
import { makeCore, makePackFiles } from '../support/packs.ts'
import { makeAccount, signInNew, StaffBrowser } from '../support/staff.ts'
import { totpOf } from '../support/totp.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let store: TestDatabase
let site: Awaited<ReturnType<typeof writeBuiltSite>>
beforeAll(async () => {
  store = await openTestDatabase()
  const files = makePackFiles(makeCore({ id: 'setagaya', districts: [DISTRICT] }))
  site = await writeBuiltSite(Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])))
})
afterAll(() => store.close())
const start = (more: Partial<Parameters<typeof createApp>[0]> = {}) => createApp({ ...site, database: store.database, keys: testKeys, log: () => {}, ...more })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

async function newcomer(app = start()) {
  const account = makeAccount()
  const password = (await addAccount(store.database, account))?.password ?? ''
  return { app, account, password, browser: new StaffBrowser(app) }
}

test('without signing in there is nothing to see', async () => {
  const browser = new StaffBrowser(start())
  const refused = await browser.get('/me')
  expect(refused.status).toBe(401)
  expect(await codeOf(refused)).toBe('signIn')
  expect(await (await browser.get('/sign-in')).json()).toEqual({ oidc: false, needs: 'password' })
  browser.cookies.set('staff.session_token', 'made-up.signature')
  expect((await browser.get('/bookings?from=2026-12-01&through=2026-12-02')).status).toBe(401)
})

test('a password alone opens nothing; the second factor is set up first, then everything in sight', async () => {
  const { browser, account, password } = await newcomer()
  const signedIn = await browser.auth('/sign-in/email', { email: account.email.toUpperCase(), password })
  expect(signedIn.status).toBe(200)
  for (const path of ['/me', '/bookings?from=2026-12-01&through=2026-12-02', '/offers', '/audit?from=2026-01-01', '/export.csv?from=2026-12-01&through=2026-12-02']) {
    const refused = await browser.get(path)
    expect([path, refused.status, await codeOf(refused)]).toEqual([path, 403, 'secondFactor'])
  }
  expect(await (await browser.get('/sign-in')).json()).toEqual({ oidc: false, needs: 'enrolment' })
  const enabled = (await (await browser.auth('/two-factor/enable', { password })).json()) as { totpURI: string; backupCodes: string[] }
  expect(enabled.backupCodes).toHaveLength(10)
  expect((await browser.get('/me')).status).toBe(403)
  expect((await browser.auth('/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
  expect((await browser.get('/me')).status).toBe(403)
  expect((await browser.auth('/two-factor/verify-totp', { code: totpOf(enabled.totpURI) })).status).toBe(200)
  expect(await (await browser.get('/me')).json()).toMatchObject({ email: account.email, name: account.name, role: 'counter', scopeId: 'ikejiri', districts: ['ikejiri'], secondFactor: true })
})

test('the next sign-in asks for the second factor; a backup code serves once', async () => {
  const app = start()
  const { account, password, uri, backupCodes } = await signInNew(app, store.database)
  const browser = new StaffBrowser(app)
  expect(await (await browser.auth('/sign-in/email', { email: account.email, password })).json()).toMatchObject({ twoFactorRedirect: true })
  expect((await browser.get('/me')).status).toBe(401)
  expect((await browser.auth('/two-factor/verify-totp', { code: totpOf(uri) })).status).toBe(200)
  expect((await browser.get('/me')).status).toBe(200)

  for (const [status, seen] of [[200, 200], [401, 401]]) {
    const other = new StaffBrowser(app)
    await other.auth('/sign-in/email', { email: account.email, password })
    expect((await other.auth('/two-factor/verify-backup-code', { code: backupCodes[0] })).status).toBe(status)
    expect((await other.get('/me')).status).toBe(seen)
  }
})

test('cookies are for this site alone, and the session ends after eight hours or when signed out', async () => {
  const app = start({ origin: 'https://madoguchi.example' })
  const account = makeAccount()
  const password = (await addAccount(store.database, account))?.password ?? ''
  const browser = new StaffBrowser(app, { Origin: 'https://madoguchi.example' })
  const [cookie = ''] = (await browser.auth('/sign-in/email', { email: account.email, password })).headers.getSetCookie()
  expect(cookie).toMatch(/^__Secure-staff\.session_token=/)
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Max-Age=28800']) expect(cookie).toContain(part)
  const kept = { ...browser, cookies: new Map(browser.cookies) }
  expect((await browser.auth('/sign-out')).status).toBe(200)
  for (const [name, value] of kept.cookies) browser.cookies.set(name, value)
  expect((await browser.get('/me')).status).toBe(401)
})

test('wrong passwords and unknown addresses sound the same, and after ten nobody gets in for a while', async () => {
  const { browser, account, password } = await newcomer()
  const wrong = await browser.auth('/sign-in/email', { email: account.email, password: 'wrong wrong wrong' })
  const unknown = await browser.auth('/sign-in/email', { email: 'nobody@ward.example', password: 'wrong wrong wrong' })
  expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()])
  for (let n = 0; n < 9; n += 1) expect((await browser.auth('/sign-in/email', { email: account.email, password: 'wrong wrong wrong' })).status).toBe(401)
  // Another server process on the same database knows of it.
  const limited = await new StaffBrowser(start()).auth('/sign-in/email', { email: account.email, password })
  expect([limited.status, await codeOf(limited)]).toEqual([429, 'tooMany'])
  const { rows } = await store.database.execute(sql`select key from staff_rate_limits`)
  expect(JSON.stringify(rows)).not.toMatch(/@|127\.0|unknown/)
})

test('wrong codes end too, within a session as well', async () => {
  const { browser } = await signInNew(start(), store.database)
  const statuses: number[] = []
  for (let n = 0; n < 12; n += 1) statuses.push((await browser.auth('/two-factor/verify-totp', { code: '000000' })).status)
  expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
  expect(statuses.at(-1)).toBe(429)
})

test('secret and backup codes are encrypted, the password is a hash', async () => {
  const { uri, backupCodes, password, account } = await signInNew(start(), store.database)
  const { rows } = await store.database.execute(sql`select f.*, a.password from staff_users u join staff_two_factors f on f.user_id = u.id join staff_accounts a on a.user_id = u.id where u.email = ${account.email}`)
  const kept = JSON.stringify(rows)
  const secret = new URL(uri).searchParams.get('secret') ?? 'none'
  for (const plain of [secret, Buffer.from(secret).toString('hex'), password, ...backupCodes]) expect(kept).not.toContain(plain)
})

test('a second factor set up under an older key still serves under a newer one', async () => {
  const { account, password, uri } = await signInNew(start(), store.database)
  const browser = new StaffBrowser(start({ keys: makeKeyring([Buffer.alloc(32, 7), Buffer.alloc(32, 1)]) }))
  await browser.auth('/sign-in/email', { email: account.email, password })
  expect((await browser.auth('/two-factor/verify-totp', { code: totpOf(uri) })).status).toBe(200)
  expect((await browser.get('/me')).status).toBe(200)
})

test('a page of another site can neither sign in nor change anything', async () => {
  const { browser, account, password } = await newcomer()
  for (const headers of [{ Origin: 'https://evil.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }]) {
    const refused = await browser.send('POST', '/api/staff/auth/sign-in/email', { email: account.email, password }, headers)
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'crossSite'])
    expect((await browser.send('POST', '/api/v1/staff/changes', {}, headers)).status).toBe(403)
  }
  expect(browser.cookies.size).toBe(0)
})

test('what the library offers besides does not exist here', async () => {
  const { browser, password } = await signInNew(start(), store.database)
  for (const path of ['/sign-up/email', '/two-factor/disable', '/update-user', '/delete-user', '/change-email', '/request-password-reset', '/sign-in/social', '/update-session', '/list-sessions']) {
    expect([path, (await browser.auth(path, { email: 'new@ward.example', password, name: 'x', role: 'ward' })).status]).toEqual([path, 404])
  }
  expect((await browser.send('GET', '/api/staff/auth/get-session')).status).toBe(404)
  expect((await browser.auth('/sign-in/oauth2')).status).toBe(404)
})

test('a new password serves at once, other sessions end, and the second factor stays passed', async () => {
  const app = start()
  const { browser, account, password } = await signInNew(app, store.database)
  expect((await browser.auth('/change-password', { currentPassword: password, newPassword: 'short' })).status).toBe(400)
  expect((await browser.auth('/change-password', { currentPassword: password, newPassword: 'a rather long new password', revokeOtherSessions: true })).status).toBe(200)
  expect((await browser.get('/me')).status).toBe(200)
  expect((await new StaffBrowser(app).auth('/sign-in/email', { email: account.email, password })).status).toBe(401)
})

describe('accounts', () => {
  test('one a person; removed they are out at once; reset they begin anew', async () => {
    const app = start()
    const { browser, account } = await signInNew(app, store.database)
    expect(await addAccount(store.database, account)).toBeNull()
    expect(await listAccounts(store.database)).toContainEqual({ ...account, hasSecondFactor: true })
    const reset = await resetAccount(store.database, account.email)
    expect((await browser.get('/me')).status).toBe(401)
    const again = new StaffBrowser(app)
    expect((await again.auth('/sign-in/email', { email: account.email, password: reset?.password })).status).toBe(200)
    expect(await codeOf(await again.get('/me'))).toBe('secondFactor')
    expect(await removeAccount(store.database, account.email)).toBe(true)
    expect((await again.get('/me')).status).toBe(401)
    expect(await removeAccount(store.database, account.email)).toBe(false)
    expect(await resetAccount(store.database, account.email)).toBeNull()
  })
})
