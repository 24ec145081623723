import { openActivities, openGeo, openShops } from '../../device/pack.ts'
import type { ShoppingHelp, ShopPack } from '../../domain/activity.ts'
import { buildLocator, locate } from '../../domain/locate.ts'
import type { CorePack, Point } from '../../domain/pack.ts'
import { useCore } from '../state/app-context.ts'
import { useOpened } from './use-opened.ts'

export interface Shopping {
  help: ShoppingHelp[]
  shopPack: ShopPack
  /** The 町丁目 of a point, or null when it can't be told. */
  areaOf: (of: { point: Point }) => string | null
}

async function openShopping(core: CorePack): Promise<Shopping> {
  const [activities, shopPack, geo] = await Promise.all([openActivities(core.id), openShops(core.id), openGeo(core.id).catch(() => null)])
  const locator = geo && buildLocator(core, geo)
  return { help: activities.shopping, shopPack, areaOf: ({ point }) => locator && locate(point, 0, locator).area }
}

export function useShopping() {
  const core = useCore()
  return useOpened(() => openShopping(core), core)
}
