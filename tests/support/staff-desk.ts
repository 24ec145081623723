import { expect, type Page } from '@playwright/test'
import type { Booking, FreeSlot, SlotList } from '../../src/domain/booking.ts'
import { addDays, toTokyo } from '../../src/domain/calendar.ts'
import { createApp } from '../../src/server/app.ts'
import { addAccount, type NewAccount } from '../../src/server/staff/accounts.ts'
import { talkTo } from './bookings.ts'
import { type TestDatabase, testKeys } from './database.ts'
import { makeAccount } from './staff.ts'
import { totpOf } from './totp.ts'

interface DeskSite { url: string; dist: string; packs: string; database: TestDatabase }

const DAY = 86_400_000

/** Residents of a running site: they book on its database, without the work that keeps machines away, and if wanted some days ago. */
export function residentsOf({ dist, packs, database }: DeskSite, daysAgo = 0) {
  const clock = () => Date.now() - daysAgo * DAY
  const app = createApp({ dist, packs, database: database.database, keys: testKeys, isBehindProxy: true, proofOfWork: false, clock, log: () => {} })
  const talk = talkTo(app)
  return {
    ...talk,
    async slots(district = 'ikejiri', mode: Booking['mode'] = 'video', from?: string): Promise<FreeSlot[]> {
      const today = toTokyo(new Date(clock()).toISOString()).date
      const response = await talk.send('GET', `/api/v1/consultations/${district}/slots?mode=${mode}&from=${from ?? today}&through=${addDays(from ?? today, 30)}`)
      return ((await response.json()) as SlotList).slots.filter(({ free }) => free > 0)
    },
  }
}

/** Somebody of the staff who has never signed in. */
export async function hire(site: DeskSite, change: Partial<NewAccount> = {}): Promise<{ email: string; password: string }> {
  const account = makeAccount({ email: `desk-${Date.now()}-${Math.random().toString(36).slice(2, 8)}@ward.example`, name: '窓口 はな', ...change })
  const made = await addAccount(site.database.database, account)
  return { email: account.email, password: made?.password ?? '' }
}

/** Types address and password as a person does. */
export async function givePassword(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('input[name="password"]').press('Enter')
}

/** Opens the desk for the first time: password, then the second factor; says the `otpauth:` address for the next time. */
export async function openDesk(page: Page, site: DeskSite, account: { email: string; password: string }, path = '/staff'): Promise<string> {
  await page.goto(`${site.url}${path}`)
  await givePassword(page, account)
  const primary = page.getByRole('main').locator('button[data-kind="primary"]')
  await expect(page.locator('input[name="password"]')).toHaveCount(0)
  await primary.click()
  const secret = (await page.locator('code').first().innerText()).replaceAll(' ', '')
  const uri = `otpauth://totp/desk?secret=${secret}`
  await page.getByRole('textbox').fill(totpOf(uri))
  await primary.click()
  await page.getByRole('checkbox').check()
  await primary.click()
  await expect(page.getByRole('main').getByRole('navigation')).toBeVisible()
  return uri
}
