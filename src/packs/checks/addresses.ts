import type { Point } from '../../domain/pack.ts'
import { areaOfAddress } from '../compile/address.ts'
import { compileTowns } from '../compile/towns.ts'
import { metresTo } from '../geometry.ts'
import { warning, when, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'

const FAR_FROM_ADDRESS = 150

/** An office's address, its district and its point must tell the same story. */
export function checkAddresses(seeds: Seeds): Notice[] {
  const towns = compileTowns(seeds, seeds.municipality[0]?.dataDate ?? '')
  const outlines = new Map(seeds.boundaries.map((outline) => [outline.properties.町字ID, outline.geometry]))
  const rows = (['counters', 'offices'] as const).flatMap((table) => seeds[table].map((row) => ({ ...row, file: `${table}.csv` })))
  return rows.flatMap(({ file, row, address, lat, lng, districtId }): Notice[] => {
    if (address === null) return []
    const at = (column: string) => ({ file, row, column })
    const found = areaOfAddress(address.value, towns)
    if (!found) {
      const message = `「${address.value}」の町丁目が areas.csv に見つかりません。町名と丁目を確かめてください`
      return [warning('addressUnknown', at('所在地_連結表記'), message)]
    }
    const { area, districts } = found
    const point: Point | null = lat === null || lng === null ? null : [lng, lat]
    const own = outlines.get(area.id)
    const metres = point && own ? Math.round(metresTo(point, own)) : 0
    return [
      ...when(districtId !== null && !districts.includes(districtId), () =>
        warning('addressDistrict', at('地区ID'), `所在地の「${area.name}」は地区「${districts.join('・')}」です。地区IDか所在地を確かめてください`),
      ),
      ...when(metres > FAR_FROM_ADDRESS, () =>
        warning('pointOffAddress', at('緯度'), `位置が所在地の「${area.name}」から ${metres} m 離れています。緯度・経度を確かめてください`),
      ),
    ]
  })
}
