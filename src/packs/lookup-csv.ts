import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import Encoding from 'encoding-japanese'
import { buildGazetteer } from '../domain/gazetteer.ts'
import { lookUp } from '../domain/lookup.ts'
import type { Match } from '../domain/match.ts'
import type { CorePack } from '../domain/pack.ts'
import { decode } from './csv.ts'

export class ColumnMissing extends Error {}

const ADDED = ['地区', '地域', '窓口']

/** The CSV with 地区, 地域 and 窓口 behind its own columns, in the encoding it came in; an address that needs a question says so instead of a district. */
export function addDistricts(bytes: Uint8Array, column: string, core: CorePack): Buffer {
  const text = decode(bytes)
  const rows: string[][] = parse(text, { relax_column_count: true, bom: true })
  const at = rows[0]?.indexOf(column) ?? -1
  if (at < 0) throw new ColumnMissing(`列「${column}」がありません。ある列: ${(rows[0] ?? []).join('、')}`)
  const gazetteer = buildGazetteer(core)
  const width = Math.max(...rows.map((row) => row.length))
  const out = rows.map((row, index) => {
    const padded = [...row, ...Array<string>(width - row.length).fill('')]
    return [...padded, ...(index === 0 ? ADDED : describe(lookUp(row[at] ?? '', gazetteer), core))]
  })
  return encode(stringify(out, { record_delimiter: text.includes('\r\n') ? 'windows' : 'unix' }), bytes)
}

function describe(match: Match, core: CorePack): string[] {
  const districts = match.districts.flatMap((id) => core.districts.find((district) => district.id === id) ?? [])
  const regions = [...new Set(districts.map((district) => core.regions.find((region) => region.id === district.regionId)?.name ?? ''))]
  if (match.status === 'outside') return [`区外${match.outside?.name ? `（${match.outside.name}）` : ''}`, '', '']
  if (match.status === 'unknown') return ['不明', '', '']
  if (match.status === 'ask') return [`要確認（${districts.map((district) => district.name).join('・')}）`, regions.length === 1 ? (regions[0] ?? '') : '', '']
  const counter = core.counters.find((one) => one.districtId === districts[0]?.id)
  return [districts[0]?.name ?? '', regions[0] ?? '', counter?.bodies.find((body) => body.kind === 'machizukuri')?.name ?? '']
}

/** Excel opens a file again only in the encoding it was saved in. */
function encode(text: string, original: Uint8Array): Buffer {
  if (original[0] === 0xef && original[1] === 0xbb) return Buffer.from(`\ufeff${text}`)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(original)
    return Buffer.from(text)
  } catch {
    return Buffer.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }))
  }
}
