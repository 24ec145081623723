import * as v from 'valibot'
import { ShopPack } from '../../domain/activity.ts'
import { PACK_FORMAT } from '../../domain/pack.ts'
import type { Seeds } from '../seeds.ts'
import { pointOf } from './offices.ts'

const NOTICE = '© OpenStreetMap contributors, Open Database License (ODbL) 1.0, https://www.openstreetmap.org/copyright'

/** Shops and public buildings of OpenStreetMap, in a part of their own because its licence is another. */
export const compileShops = (seeds: Seeds): ShopPack =>
  v.parse(ShopPack, {
    format: PACK_FORMAT,
    notice: NOTICE,
    shops: seeds.shops_osm.map((shop) => ({ id: shop.element, kind: shop.kind, name: shop.name, point: pointOf(shop), districtId: shop.districtId })),
  })
