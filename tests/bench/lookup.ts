import { districtsOf } from '../../src/domain/gazetteer.ts'
import { lookUp } from '../../src/domain/lookup.ts'
import { formsOf } from '../support/address-forms.ts'
import { compileSetagaya } from '../support/setagaya.ts'
import { median, print, random } from './figures.ts'
import { openPeer } from './peer-addresses.ts'

interface Case { text: string; expected: string; kind: string }

const ROUNDS = 5
const PER_AREA = 12

/** Addresses of every 町丁目, drawn evenly from all writings. */
function draw({ core }: ReturnType<typeof compileSetagaya>): Case[] {
  const next = random(1)
  return core.towns.flatMap((town) => town.areas.flatMap((area) => Array.from({ length: PER_AREA }, (): Case => {
    const block = 1 + Math.floor(next() * 39)
    const forms = formsOf(town, area, block, 1 + Math.floor(next() * 20))
    const { text, deciding, kind } = forms[Math.floor(next() * forms.length)] ?? { text: '', deciding: false, kind: 'kanji' }
    const range = area.blocks.find(({ from, to }) => deciding && block >= from && block <= to)
    return { text, kind, expected: (range ? [range.districtId] : districtsOf(area)).join() }
  })))
}

const share = (right: number, all: number): number => (100 * right) / all

/** Throughput, latency and accuracy of the look-up against @geolonia/normalize-japanese-addresses on the same ward and the same inputs. */
export async function run(): Promise<void> {
  const setagaya = compileSetagaya()
  const cases = draw(setagaya)
  const peer = await openPeer(setagaya.core)
  const kanji = cases.filter(({ kind }) => kind === 'kanji')
  const right = { ours: new Set<Case>(), peer: new Set<Case>() }
  for (const one of cases) {
    if (lookUp(one.text, setagaya.gazetteer).districts.join() === one.expected) right.ours.add(one)
    if ((await peer(one.text)).join() === one.expected) right.peer.add(one)
  }
  const times = { ours: [] as number[], peer: [] as number[] }
  const latency: number[][] = cases.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    let start = performance.now()
    for (const { text } of cases) lookUp(text, setagaya.gazetteer)
    times.ours.push(performance.now() - start)
    cases.forEach(({ text }, i) => {
      start = performance.now()
      lookUp(text, setagaya.gazetteer)
      latency[i]?.push((performance.now() - start) * 1000)
    })
    start = performance.now()
    for (const { text } of cases) await peer(text)
    times.peer.push(performance.now() - start)
  }
  const perSecond = (list: number[]): number => (cases.length / median(list)) * 1000
  print('lookup-inputs', cases.length, 'addresses')
  print('lookup-median', median(latency.map(median)), 'µs')
  print('lookup-throughput', perSecond(times.ours), '/s')
  print('peer-throughput', perSecond(times.peer), '/s')
  print('lookup-accuracy', share(right.ours.size, cases.length), '%')
  print('peer-accuracy', share(right.peer.size, cases.length), '%')
  print('lookup-accuracy-kanji', share(kanji.filter((one) => right.ours.has(one)).length, kanji.length), '%')
  print('peer-accuracy-kanji', share(kanji.filter((one) => right.peer.has(one)).length, kanji.length), '%')
  print('lookup-ratio', median(times.peer) / median(times.ours), '×')
}
