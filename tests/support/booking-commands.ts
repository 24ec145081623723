import * as fc from 'fast-check'
import { expect } from '@playwright/test'
import type { Booking } from '../../src/domain/booking.ts'
import type { Truth } from '../../src/domain/booking-truth.ts'
import { cancelBooking } from '../../src/server/bookings/end-booking.ts'
import { tendWaitingList } from '../../src/server/bookings/waiting-list.ts'
import type { Way } from './booking-network.ts'
import { miscountedSlots, readPhone, setClock, statusesAtServer, type World } from './booking-world.ts'
import { HOUR, LATER, makeBooking, SLOT } from './bookings.ts'

/** How many bookings the phone has handed in. */
interface Model { put: number }
type Command = fc.AsyncCommand<Model, World>

/** What must be true at the server for the phone to say so, unless somebody else changed it since the phone last asked (a place may come free at any time); undefined: there is no such booking. */
const CLAIMS: Partial<Record<Truth, (string | undefined)[]>> = {
  notYetPassed: [undefined], gone: [undefined], refused: ['refused'], cancelled: ['cancelled', 'withdrawn', 'refused'], booked: ['booked'], offered: ['offered'], waitingList: ['waiting', 'offered'],
}
/** Nobody can make these untrue. */
const FOR_EVER = new Set<Truth>(['notYetPassed', 'gone', 'refused', 'cancelled'])

export async function checkTruth(world: World): Promise<void> {
  const shown = await readPhone(world)
  const [statuses, miscounted] = await Promise.all([statusesAtServer(world), miscountedSlots(world)])
  for (const { id } of world.bookings) {
    const truth = shown.get(id)?.truth
    const claim = truth && CLAIMS[truth]
    if (truth === undefined) expect([world.removed.has(id), statuses.get(id)], 'what the phone forgot was never booked').toEqual([true, undefined])
    else if (claim && (FOR_EVER.has(truth) || !world.behind.has(id))) expect(claim, `the phone says ${truth}`).toContain(statuses.get(id))
  }
  expect(miscounted).toEqual([])
}

const command = (name: string, act: (world: World) => Promise<void>, canAct: (model: Readonly<Model>) => boolean = () => true, put = 0): Command => ({
  check: canAct,
  async run(model, world) {
    model.put += put
    await act(world)
    await checkTruth(world)
  },
  toString: () => name,
})

const onBooking = (name: string, act: (world: World, id: string) => Promise<void>) => fc.nat(1).map((which) =>
  command(`${name}(${which})`, (world) => act(world, world.bookings[which]?.id ?? ''), ({ put }) => put > which))

const everything = (world: World) => {
  for (const { id } of world.bookings) world.behind.add(id)
}

const put = fc.record({ wishes: fc.constantFrom<string[]>([SLOT], [SLOT, LATER], [LATER, SLOT]), ifFull: fc.constantFrom<Booking['ifFull'][]>('refuse', 'wait') }).map((wanted) => command(`put ${JSON.stringify(wanted)}`, async (world) => {
  const booking = makeBooking(wanted)
  world.bookings.push(booking)
  await world.mine.put(booking)
}, (model) => model.put < 2, 1))

const setWay = fc.constantFrom<Way>('open', 'tunnel', 'answerLost', 'twice', 'later', 'wifiLogin').map((way) => command(`the way is ${way}`, async ({ network }) => void (network.way = way)))

const wake = fc.constant(command('online', async ({ mine }) => void (await mine.goOnline())))

const refresh = fc.constant(command('refresh', async ({ mine, network, behind }) => {
  await mine.refresh()
  if (network.way !== 'tunnel' && network.way !== 'wifiLogin') behind.clear()
}))

async function loadAnew({ page, mine }: World) {
  await page.reload()
  await mine.start()
}
const reload = fc.constant(command('load the page anew', loadAnew))

/** The page ends between a message's arrival at the server and its answer. */
const cutOff = fc.constant(command('end the page in the middle of sending', async (world) => {
  const { network, mine } = world
  const before = network.way
  network.way = 'cut'
  const isCut = new Promise<void>((resolve) => (network.onCut = resolve))
  await mine.goOnline()
  await Promise.race([isCut, mine.rest().catch(() => undefined)])
  network.way = before
  await loadAnew(world)
}))

const restartServer = fc.constant(command('restart the server', async ({ network }) => network.restartServer()))

const withdraw = onBooking('withdraw', async ({ mine, removed }, id) => {
  const isThere = (await mine.entry(id)) !== null
  if ((await mine.withdraw(id)) === 'removed' && isThere) removed.add(id)
})

const staffCancel = onBooking('staff cancel', async (world, id) => {
  await cancelBooking(world.services, id, 'staff')
  everything(world)
})

const otherBooks = fc.constantFrom(SLOT, LATER).map((slot) => command(`somebody else books ${slot}`, async ({ site, others }) => {
  const { view } = await site.book({ wishes: [slot] })
  if (view.code) others.push(view.code)
}))

const otherCancels = fc.constant(command('somebody else cancels', async (world) => {
  const code = world.others.pop()
  if (code !== undefined) await world.site.byCode(code).cancel()
  everything(world)
}))

const deliverHeld = fc.constant(command('what was held up arrives', async (world) => {
  await world.network.deliverHeld()
  // Whoever waited for the place of a request taken back may have it offered now.
  everything(world)
}))

const repeat = fc.nat(20).map((which) => command(`message ${which} arrives once more`, async (world) => {
  const sent = world.network.heard.filter(({ method }) => method !== 'GET')
  const message = sent[which % Math.max(1, sent.length)]
  if (message) await world.network.deliver(message)
}))

const passTime = fc.constantFrom(1, 22.5, 26).map((hours) => command(`${hours} hours pass`, async (world) => {
  await setClock(world, world.site.time.now + hours * HOUR)
  await tendWaitingList(world.services)
  everything(world)
}))

/** What may happen, the likely more often. */
export const histories = fc.commands([put, put, put, put, put, setWay, setWay, setWay, wake, wake, wake, refresh, withdraw, withdraw, staffCancel, otherBooks, otherCancels, deliverHeld, repeat, passTime, restartServer, reload, cutOff], { maxCommands: 16, size: '+1' })
