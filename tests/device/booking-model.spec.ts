import * as fc from 'fast-check'
import type { Truth } from '../../src/domain/booking-truth.ts'
import { checkTruth, histories } from '../support/booking-commands.ts'
import { openWorld, readPhone, resetWorld, statusesAtServer, type World } from '../support/booking-world.ts'
import { expect, test } from '../support/device-page.ts'

/** All of them with MODEL_RUNS=1000, as the long-running suite does. A test of many thousand steps would grow slow, so that each lives through some. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 100)
const A_TEST = 50

/** What the phone says in the end, with everything sent and asked for; `over` where its time has passed. */
const IN_THE_END: Record<string, Truth[]> = {
  booked: ['booked', 'over'], offered: ['offered', 'offerEnded', 'over'], waiting: ['waitingList', 'over'], cancelled: ['cancelled', 'over'], withdrawn: ['cancelled'], refused: ['refused', 'cancelled'],
}

/** The network is back for good: whatever was on its way arrives, also once more and in the wrong order. */
async function finish(world: World): Promise<void> {
  const { network, mine } = world
  network.way = 'open'
  await network.deliverHeld()
  await mine.goOnline()
  await mine.rest()
  await mine.refresh()
  world.behind.clear()
  const [shown, statuses] = [await readPhone(world), await statusesAtServer(world)]
  for (const { id } of world.bookings) {
    const said = shown.get(id)
    expect(said === undefined, 'forgotten only if it never left').toBe(world.removed.has(id))
    if (said) expect(IN_THE_END[statuses.get(id) ?? ''], `the phone says ${said.truth}, the server ${statuses.get(id)}`).toContain(said.truth)
  }
  await checkTruth(world)
  for (const message of network.heard.filter(({ method }) => method !== 'GET').toReversed()) await network.deliver(message)
  expect(await statusesAtServer(world)).toEqual(statuses)
  await checkTruth(world)
}

// The fast-check report says how to live through a history again; a trace of thousands of steps would only be slow.
test.use({ trace: 'off' })

for (let from = 0; from < RUNS; from += A_TEST) test(`phone, network and server in random histories ${from + 1} to ${Math.min(RUNS, from + A_TEST)}: never two bookings, never a false word`, async ({ devicePage }) => {
  const numRuns = Math.min(A_TEST, RUNS - from)
  test.setTimeout(60_000 + numRuns * 4000)
  const world = await openWorld(devicePage)
  await world.mine.start()
  const counts: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(histories, async (commands) => {
      await resetWorld(world)
      await fc.asyncModelRun(() => ({ model: { put: 0 }, real: world }), commands)
      await finish(world)
      for (const { truth } of (await readPhone(world)).values()) counts[truth] = (counts[truth] ?? 0) + 1
    }),
    { numRuns, interruptAfterTimeLimit: 50_000 + numRuns * 4000, markInterruptAsFailure: true },
  )
  // Histories in which nothing ever came of a booking would prove nothing.
  if (numRuns === A_TEST) for (const truth of ['booked', 'cancelled']) expect(counts[truth], truth).toBeGreaterThan(0)
  await world.site.close()
})
