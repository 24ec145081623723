import { createHash } from 'node:crypto'
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

/** The files of a pack as they are served: URL path → text. */
export function makePackFiles(core: CorePack, manifestChange: Partial<Manifest> = {}): Record<string, string> {
  const geo: GeoPack = { format: PACK_FORMAT, areas: [], neighbours: [] }
  const map: MapPack = { format: PACK_FORMAT, railways: [], borders: [] }
  const texts = { core: JSON.stringify(core), geo: JSON.stringify(geo), map: JSON.stringify(map) }
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10)
  const fileOf = (part: keyof typeof texts) => `${core.id}.${part}.${hash(texts[part])}.json`
  const manifest: Manifest = {
    format: PACK_FORMAT, id: core.id, hash: hash(Object.values(texts).join('')), dataDate: core.dataDate,
    parts: { core: fileOf('core'), geo: fileOf('geo'), map: fileOf('map') }, ...manifestChange,
  }
  return {
    [`/packs/${core.id}.json`]: JSON.stringify(manifest), [`/packs/${fileOf('core')}`]: texts.core,
    [`/packs/${fileOf('geo')}`]: texts.geo, [`/packs/${fileOf('map')}`]: texts.map,
  }
}
