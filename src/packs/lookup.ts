import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { parse as check } from 'valibot'
import { buildGazetteer } from '../domain/gazetteer.ts'
import { buildLocator, locate } from '../domain/locate.ts'
import { lookUp } from '../domain/lookup.ts'
import type { Match } from '../domain/match.ts'
import { CorePack, GeoPack } from '../domain/pack.ts'
import { compileSeeds } from './build.ts'
import { addDistricts, ColumnMissing } from './lookup-csv.ts'

const USAGE = `使い方: npm run -s lookup -- [--pack setagaya] [--points | --csv ファイル --column 住所] < 入力
  住所を1行に1件（--points のときは 緯度,経度）。答えはJSONで、同じ順に1行に1件。--csv は 地区・地域・窓口 の列を足したCSVを書き出します。`

class Refusal extends Error {}

function readOptions(): { pack: string; points: boolean; csv?: string | undefined; column: string } {
  try {
    const { values } = parseArgs({ options: { pack: { type: 'string', default: 'setagaya' }, points: { type: 'boolean', default: false }, csv: { type: 'string' }, column: { type: 'string', default: '住所' } } })
    return values
  } catch {
    throw new Refusal(USAGE)
  }
}

/** Compiled afresh from the seeds, so that an answer never comes from an older pack than the data beside it. */
function openPack(id: string): { core: CorePack; geo: GeoPack } {
  const seeds = join(import.meta.dirname, '../../seeds', id)
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(seeds)) throw new Refusal(`seeds/${id} がありません`)
  const { compiled } = compileSeeds(seeds)
  if (compiled === null) throw new Refusal(`seeds/${id} に誤りがあります。npm run -s packs -- check ${id} で確かめてください`)
  return { core: check(CorePack, JSON.parse(compiled.parts.core)), geo: check(GeoPack, JSON.parse(compiled.parts.geo)) }
}

function matcher(options: { pack: string; points: boolean }): (line: string) => Match {
  const { core, geo } = openPack(options.pack)
  if (!options.points) {
    const gazetteer = buildGazetteer(core)
    return (line) => lookUp(line, gazetteer)
  }
  const locator = buildLocator(core, geo)
  return (line) => {
    const [lat = NaN, lng = NaN] = line.normalize('NFKC').split(/[,\s]+/).filter(Boolean).map(Number)
    return locate([lng, lat], 0, locator)
  }
}

async function answerLines(match: (line: string) => Match): Promise<void> {
  let answers = ''
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const input = raw.replace(/^\ufeff/, '')
    const { status, districts, area } = match(input)
    answers += `${JSON.stringify({ input, status, districts, area })}\n`
    if (answers.length < 65_536) continue
    if (!process.stdout.write(answers)) await new Promise((resolve) => process.stdout.once('drain', resolve))
    answers = ''
  }
  process.stdout.write(answers)
}

async function run(): Promise<void> {
  const options = readOptions()
  if (options.csv === undefined) return answerLines(matcher(options))
  if (!existsSync(options.csv)) throw new Refusal(`${options.csv} がありません`)
  const { core } = openPack(options.pack)
  process.stdout.write(addDistricts(readFileSync(options.csv), options.column, core))
}

try {
  await run()
} catch (fault) {
  if (!(fault instanceof Refusal || fault instanceof ColumnMissing)) throw fault
  console.error(fault.message)
  process.exitCode = 2
}
