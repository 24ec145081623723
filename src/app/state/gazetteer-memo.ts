import { buildGazetteer, type Gazetteer } from '../../domain/gazetteer.ts'
import type { CorePack } from '../../domain/pack.ts'

const built = new WeakMap<CorePack, Gazetteer>()

/** Built on first use and kept as long as its pack. */
export function gazetteerOf(core: CorePack): Gazetteer {
  const gazetteer = built.get(core) ?? buildGazetteer(core)
  built.set(core, gazetteer)
  return gazetteer
}
