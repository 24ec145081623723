import { join } from 'node:path'
import type { Activity, ActivityPack, ShoppingHelp, ShopPack } from '../../src/domain/activity.ts'
import type { ConsultationPack } from '../../src/domain/consultation.ts'
import { buildGazetteer, type Gazetteer } from '../../src/domain/gazetteer.ts'
import type { CorePack, GeoPack } from '../../src/domain/pack.ts'
import type { TopicPack } from '../../src/domain/topics.ts'
import { compileSeeds } from '../../src/packs/build.ts'

export const SEEDS = join(import.meta.dirname, '../../seeds/setagaya')

/** The real pack, compiled from the seeds. */
export function compileSetagaya(): { core: CorePack; geo: GeoPack; activities: Activity[]; shopping: ShoppingHelp[]; shopPack: ShopPack; consultation: ConsultationPack; topics: TopicPack; gazetteer: Gazetteer } {
  const { compiled, notices } = compileSeeds(SEEDS)
  if (compiled === null) throw new Error(notices.map((notice) => notice.message).join('\n'))
  const core = JSON.parse(compiled.parts.core) as CorePack
  const { activities, shopping } = JSON.parse(compiled.parts.activities) as ActivityPack
  return { core, activities, shopping, shopPack: JSON.parse(compiled.parts.shops) as ShopPack, consultation: JSON.parse(compiled.parts.consultation ?? '') as ConsultationPack, topics: JSON.parse(compiled.parts.topics ?? '') as TopicPack, geo: JSON.parse(compiled.parts.geo) as GeoPack, gazetteer: buildGazetteer(core) }
}
