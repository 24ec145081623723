import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { makeKeyring } from '../../src/server/secrets/keyring.ts'
import { LATER, openBookingSite, talkTo } from '../support/bookings.ts'

const [older, newer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite({ keys: makeKeyring([newer, older]) })
})
afterAll(() => site.close())
const start = (keys: Buffer[]) => talkTo(createApp({ ...site.site, database: site.store.database, keys: makeKeyring(keys), isBehindProxy: true, proofOfWork: false, clock: () => site.time.now, log: () => {} }))
const codeOf = async (response: Response | Promise<Response>) => [(await response).status, ((await (await response).json()) as { code: string }).code]

test('a server that has not got the newest key yet does not call its codes unknown', async () => {
  expect(await codeOf(start([older]).byCode('222222222').view())).toEqual([404, 'unknownCode'])
  const { view } = await site.book()
  expect(await codeOf(start([older]).byCode(view.code).view())).toEqual([503, 'notReady'])
  expect((await start([newer]).byCode(view.code).view()).status).toBe(200)
})

test('a server that knows the newer key before it uses it serves what the others make with it', async () => {
  const { view, booking } = await site.book({ wishes: [LATER] })
  const between = start([older, newer])
  expect((await between.byCode(view.code).view()).status).toBe(200)
  expect((await between.put(booking)).status).toBe(200)
  expect(await codeOf(between.byCode('222222222').view())).toEqual([404, 'unknownCode'])
})
