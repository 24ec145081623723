import * as fc from 'fast-check'
import type { Truth } from '../../src/domain/booking-truth.ts'
import { checkTruth, histories } from '../support/booking-commands.ts'
import { openWorld, readPhone, resetWorld, statusesAtServer, type World } from '../support/booking-world.ts'
import { expect, test } from '../support/device-page.ts'

/** All of them with MODEL_RUNS=1000, as the long-running suite does. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 100)

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

test(`phone, network and server in ${RUNS} random histories: never two bookings, never a false word`, async ({ devicePage }) => {
  test.setTimeout(60_000 + RUNS * 3000)
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
    { numRuns: RUNS, interruptAfterTimeLimit: 50_000 + RUNS * 3000, markInterruptAsFailure: true },
  )
  console.log(`what the phone said in the end: ${JSON.stringify(counts)}`)
  // Histories in which nothing ever came of a booking would prove nothing.
  for (const truth of ['booked', 'refused', 'cancelled']) expect(counts[truth], truth).toBeGreaterThan(RUNS / 50)
  await world.site.close()
})
