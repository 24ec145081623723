import { createHash } from 'node:crypto'
import type { ActivityPack, ShopPack } from '../../src/domain/activity.ts'
import type { ConsultationPack } from '../../src/domain/consultation.ts'
import type { CorePack, GeoPack, Manifest, MapPack } from '../../src/domain/pack.ts'
import { PACK_FORMAT } from '../../src/domain/pack.ts'

const name = (text: string) => ({ name: text, kana: 'てすと', romaji: 'Test' })

/** The smallest pack that is valid, for tests that care how a pack travels, not what it says. */
export function makeCore(change: Partial<CorePack> = {}): CorePack {
  return {
    format: PACK_FORMAT, id: 'testcity', code: '000000', ...name('試験市'), prefecture: name('試験県'),
    dataDate: '2026-01-01', callCentreId: 'none', centre: [139.65, 35.64], sources: [], regions: [], districts: [], towns: [], counters: [],
    offices: [], places: [], municipalities: [], helplines: [], holidays: [], holidaysThrough: '2026-12-31',
    newYear: { value: { from: '12-29', to: '01-03' }, fact: { status: 'unverified', asOf: null, source: 'none' } }, ...change,
  }
}

export function makeActivities(change: Partial<ActivityPack> = {}): ActivityPack {
  return { format: PACK_FORMAT, activities: [], shopping: [], ...change }
}

export function makeShops(change: Partial<ShopPack> = {}): ShopPack {
  return { format: PACK_FORMAT, notice: '試験', shops: [], ...change }
}

/** The files of a pack as they are served: URL path → text. */
export function makePackFiles(core: CorePack, manifestChange: Partial<Manifest> = {}, further: { activities?: ActivityPack; shops?: ShopPack; consultation?: ConsultationPack } = {}): Record<string, string> {
  const geo: GeoPack = { format: PACK_FORMAT, areas: [], neighbours: [] }
  const map: MapPack = { format: PACK_FORMAT, railways: [], borders: [] }
  const texts = Object.entries({ core, geo, map, ...further }).map(([part, value]) => ({ part, text: JSON.stringify(value) }))
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10)
  const files = texts.map(({ part, text }) => ({ part, text, file: `${core.id}.${part}.${hash(text)}.json` }))
  const manifest = {
    format: PACK_FORMAT, id: core.id, hash: hash(texts.map(({ text }) => text).join('')), dataDate: core.dataDate,
    parts: Object.fromEntries(files.map(({ part, file }) => [part, file])), ...manifestChange,
  }
  return { [`/packs/${core.id}.json`]: JSON.stringify(manifest), ...Object.fromEntries(files.map(({ file, text }) => [`/packs/${file}`, text])) }
}
