import type { Point, Town } from '../../domain/pack.ts'
import { areaOfAddress } from '../compile/address.ts'
import { compileTowns } from '../compile/towns.ts'
import { metresTo } from '../geometry.ts'
import { warning, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'

const FAR_FROM_ADDRESS = 150

/** An office's address, its district and its point must tell the same story. */
export function checkAddresses(seeds: Seeds): Notice[] {
  const towns: Town[] = compileTowns(seeds, seeds.municipality[0]?.dataDate ?? '')
  const outlines = new Map(seeds.boundaries.map((outline) => [outline.properties.町字ID, outline.geometry]))
  return (['counters', 'offices'] as const).flatMap((table) => seeds[table].flatMap((row): Notice[] => {
    if (row.address === null) return []
    const at = (column: string) => ({ file: `${table}.csv`, row: row.row, column })
    const found = areaOfAddress(row.address.value, towns)
    if (!found) return [warning('addressUnknown', at('所在地_連結表記'), `「${row.address.value}」の町丁目が areas.csv に見つかりません。町名と丁目を確かめてください`)]
    const point: Point | null = row.lat === null || row.lng === null ? null : [row.lng, row.lat]
    const own = outlines.get(found.area.id)
    const metres = point && own ? metresTo(point, own) : 0
    return [
      ...(row.districtId === null || found.districts.includes(row.districtId) ? [] : [warning('addressDistrict', at('地区ID'), `所在地の「${found.area.name}」は地区「${found.districts.join('・')}」です。地区IDか所在地を確かめてください`)]),
      ...(metres <= FAR_FROM_ADDRESS ? [] : [warning('pointOffAddress', at('緯度'), `位置が所在地の「${found.area.name}」から ${Math.round(metres)} m 離れています。緯度・経度を確かめてください`)]),
    ]
  }))
}
