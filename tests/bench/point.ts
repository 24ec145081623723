import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import whichPolygon from 'which-polygon'
import { buildLocator, locate } from '../../src/domain/locate.ts'
import type { Point } from '../../src/domain/pack.ts'
import { compileSetagaya, SEEDS } from '../support/setagaya.ts'
import { median, print, random } from './figures.ts'

const POINTS = 20_000
const ROUNDS = 7

/** Points in the ward, drawn evenly: the 町丁目 and district at each, against which-polygon and @turf/boolean-point-in-polygon on the same outlines. */
export async function run(): Promise<void> {
  const { core, geo } = compileSetagaya()
  const locator = buildLocator(core, geo)
  const outlines: { features: { properties: { 名称: string }; geometry: never }[] } = JSON.parse(readFileSync(join(SEEDS, 'boundaries.geojson'), 'utf8'))
  const query = whichPolygon(outlines)
  const next = random(2)
  const inside: Point[] = []
  const outside: Point[] = []
  while (inside.length < POINTS) {
    const point: Point = [139.575 + next() * 0.12, 35.585 + next() * 0.1]
    ;(query(point) === null ? outside : inside).push(point)
  }
  const engines: Record<string, (point: Point) => unknown> = {
    point: (point) => locate(point, 0, locator).area,
    'which-polygon': (point) => (query(point) as { 名称: string } | null)?.名称 ?? null,
    turf: (point) => outlines.features.find((outline) => booleanPointInPolygon(point, outline.geometry))?.properties.名称 ?? null,
  }
  const times: Record<string, number[]> = {}
  let agreed = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, engine] of Object.entries(engines)) {
      const some = name === 'turf' ? inside.slice(0, POINTS / 20) : inside
      const start = performance.now()
      for (const point of some) engine(point)
      ;(times[name] ??= []).push(((performance.now() - start) / some.length) * 1e6)
    }
  }
  for (const point of [...inside, ...outside]) if (engines['point']?.(point) === engines['which-polygon']?.(point)) agreed++
  for (const name of Object.keys(engines)) print(`${name}-time`, median(times[name] ?? []), 'ns')
  print('point-agreement', (100 * agreed) / (inside.length + outside.length), '%')
  // Round by round, so that a busy moment weighs on both.
  const ratio = (peer: string): number => median((times[peer] ?? []).map((time, round) => time / (times['point']?.[round] ?? NaN)))
  print('point-ratio-turf', ratio('turf'), '×')
  print('point-ratio-which-polygon', ratio('which-polygon'), '×')
}
