import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeChange, openBookingSite } from '../support/bookings.ts'
import { signInNew, type StaffBrowser } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let site: Awaited<ReturnType<typeof openBookingSite>>
let staff: StaffBrowser
beforeAll(async () => {
  site = await openBookingSite()
  staff = (await signInNew(site.start(), site.store.database, { role: 'ward', scopeId: null })).browser
})
afterAll(() => site.close())

test.each(['0000-01-01', '9999-12-31', '2026-02-30', '2026-13-01', '1899-12-31', '', 'x'])('the day %s is refused, not stumbled over', async (day) => {
  for (const path of [`/bookings?from=${day}&through=${day}`, `/export.csv?from=${day}&through=${day}`, `/changes?from=${day}&through=${day}`, `/audit?from=${day}`]) {
    const { status } = await staff.get(path)
    expect([path, status]).toEqual([path, 400])
  }
  expect((await staff.post('/changes', makeChange({ date: day }))).status).toBe(400)
})

test('bodies that the sign-in does not expect are refused, not stumbled over', async () => {
  const paths = ['/sign-in/email', '/sign-out', '/change-password', '/two-factor/enable', '/two-factor/verify-totp', '/two-factor/verify-backup-code', '/two-factor/generate-backup-codes']
  for (const path of paths) {
    for (const body of [null, [], 1, 'x', {}, { email: {}, password: [] }, { email: 'a\0@b.jp', password: 'a\0' }, { code: '\0' }, { code: 1 }, { password: '\ud800', currentPassword: '\0', newPassword: '\0'.repeat(20) }, { code: 'x'.repeat(9000) }]) {
      if (path === '/sign-out') continue
      const { status } = await staff.auth(path, body)
      expect([path, JSON.stringify(body)?.slice(0, 40), status >= 500]).toEqual([path, JSON.stringify(body)?.slice(0, 40), false])
    }
    const raw = await staff.send('POST', `/api/staff/auth${path === '/sign-out' ? '/change-password' : path}`, undefined)
    expect([path, raw.status >= 500]).toEqual([path, false])
  }
})
