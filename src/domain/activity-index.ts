import type { Activity } from './activity.ts'
import { newOrder, type Order } from './activity-order.ts'
import { indexText, type TextIndex } from './activity-text.ts'
import type { CorePack, Point } from './pack.ts'

/** Activities made ready for filtering at every keystroke; it remembers the last order and the last search. */
export interface ActivityIndex {
  activities: readonly Activity[]
  core: CorePack
  text: TextIndex
  order: Order
  /** Middles of the 町丁目 of each district. */
  areasOf: Map<string, Point[]>
}

/** Prepares activities once, when the pack is opened. */
export function buildActivityIndex(activities: readonly Activity[], core: CorePack): ActivityIndex {
  const areasOf = new Map<string, Point[]>()
  for (const { districtId, point } of core.towns.flatMap((town) => town.areas)) {
    const points = areasOf.get(districtId)
    if (points) points.push(point)
    else areasOf.set(districtId, [point])
  }
  return { activities, core, text: indexText(activities, core), order: newOrder(activities), areasOf }
}
