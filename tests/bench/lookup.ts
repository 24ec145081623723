import { districtsOf } from '../../src/domain/gazetteer.ts'
import { lookUp } from '../../src/domain/lookup.ts'
import { formsOf } from '../support/address-forms.ts'
import { compileSetagaya } from '../support/setagaya.ts'
import { median, print, random } from './figures.ts'
import { openPeer } from './peer-addresses.ts'

interface Case { text: string; expected: string; isFull: boolean }

const ROUNDS = 5
/** Enough for the compiler of the runtime to have done its work, and for a small group to be timed well. */
const LOOK_UPS = 20_000
const PER_AREA = 12

/** Addresses of every 町丁目, drawn evenly from all writings. */
function draw({ core }: ReturnType<typeof compileSetagaya>): Case[] {
  const next = random(1)
  return core.towns.flatMap((town) => town.areas.flatMap((area) => Array.from({ length: PER_AREA }, (): Case => {
    const block = 1 + Math.floor(next() * 39)
    const forms = formsOf(town, area, block, 1 + Math.floor(next() * 20))
    const { text, deciding } = forms[Math.floor(next() * forms.length)] ?? { text: '', deciding: false }
    const range = area.blocks.find(({ from, to }) => deciding && block >= from && block <= to)
    return { text, expected: (range ? [range.districtId] : districtsOf(area)).join(), isFull: text.startsWith(`${core.prefecture.name}${core.name}${town.name}`) }
  })))
}

/** Throughput, latency and accuracy of the look-up against @geolonia/normalize-japanese-addresses on the same ward and the same inputs. */
export async function run(): Promise<void> {
  const setagaya = compileSetagaya()
  const ours = (text: string): string[] => lookUp(text, setagaya.gazetteer).districts
  const lookUpByPeer = await openPeer(setagaya.core)
  const { prefecture, name: ward } = setagaya.core
  // The peer wants the prefecture and the municipality before the town, so it gets them where they were left out.
  const peer = (text: string): Promise<string[]> => lookUpByPeer(text.includes(ward) ? text : `${prefecture.name}${ward}${text}`)
  const cases = draw(setagaya)
  // What people type, and the peer's home ground: the whole address in kanji.
  for (const [group, inputs] of [['any-writing', cases], ['full-kanji', cases.filter((one) => one.isFull)]] as const) {
    print(`lookup-inputs-${group}`, inputs.length, 'addresses')
    const figures = { lookup: await measure(inputs, ours), peer: await measure(inputs, peer) }
    for (const [name, { accuracy, perSecond }] of Object.entries(figures)) {
      print(`${name}-accuracy-${group}`, accuracy, '%')
      print(`${name}-throughput-${group}`, perSecond, '/s')
    }
    print(`lookup-median-${group}`, latency(inputs, (text) => lookUp(text, setagaya.gazetteer)), 'µs')
    print(`lookup-ratio-${group}`, figures.lookup.perSecond / figures.peer.perSecond, '×')
  }
}

async function measure(inputs: Case[], find: (text: string) => string[] | Promise<string[]>): Promise<{ accuracy: number; perSecond: number }> {
  let right = 0
  for (const one of inputs) if ((await find(one.text)).join() === one.expected) right++
  const times: number[] = []
  const rounds = Math.max(ROUNDS, Math.ceil(LOOK_UPS / inputs.length))
  for (let round = -rounds; round < rounds; round++) {
    const start = performance.now()
    for (const { text } of inputs) {
      const answer = find(text)
      if (answer instanceof Promise) await answer
    }
    if (round >= 0) times.push(performance.now() - start)
  }
  return { accuracy: (100 * right) / inputs.length, perSecond: (inputs.length / median(times)) * 1000 }
}

/** Median over the inputs of the median time each took. */
function latency(inputs: Case[], find: (text: string) => unknown): number {
  return median(inputs.map(({ text }) => median(Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    find(text)
    return (performance.now() - start) * 1000
  }))))
}
