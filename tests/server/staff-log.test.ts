import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBookingSite } from '../support/bookings.ts'
import { signInNew } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite()
})
afterAll(() => site.close())

test('when the database fails while somebody signs in, neither address nor token is printed', async () => {
  const { browser, account, password } = await signInNew(site.start(), site.store.database)
  const token = decodeURIComponent(browser.cookies.get('staff.session_token') ?? '').split('.')[0] ?? 'none'
  const said: string[] = []
  const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation((...all: unknown[]) => {
    said.push(all.map((one) => (one instanceof Error ? `${one.stack} ${JSON.stringify(one)}` : String(one))).join(' '))
  }))
  const answers: Response[] = []
  for (const table of ['staff_users', 'staff_sessions', 'staff_accounts', 'staff_two_factors']) {
    await site.store.database.$client.query(`alter table ${table} rename to away`)
    answers.push(await browser.auth('/sign-in/email', { email: account.email, password }), await browser.auth('/two-factor/verify-totp', { code: '123456' }), await browser.get('/me'))
    await site.store.database.$client.query(`alter table away rename to ${table}`)
  }
  for (const spy of spies) spy.mockRestore()
  expect(said.length).toBeGreaterThan(0)
  for (const secret of [token, account.email, password]) expect(said.filter((one) => one.includes(secret))).toEqual([])
  for (const answer of answers.filter(({ ok }) => !ok)) expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect(answers.map(({ status }) => status)).toContain(500)
})
