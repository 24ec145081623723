import { groupBy } from '../group.ts'
import { error, warning, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'

function checkCounters(seeds: Seeds): Notice[] {
  const served = new Set(seeds.counters.map((counter) => counter.districtId))
  const inhabited = new Set([...seeds.areas, ...seeds.block_ranges].map((area) => area.districtId))
  return seeds.districts.flatMap((district) => [
    ...(served.has(district.id) ? [] : [error('districtWithoutCounter', { file: 'districts.csv', row: district.row, column: '地区ID' }, `「${district.name}」の窓口が counters.csv にありません。分かる欄だけでよいので行を加えてください`)]),
    ...(inhabited.has(district.id) ? [] : [error('districtWithoutArea', { file: 'districts.csv', row: district.row, column: '地区ID' }, `「${district.name}」に入る町丁目が areas.csv にありません`)]),
  ])
}

function checkPoints(seeds: Seeds): Notice[] {
  return (['counters', 'offices'] as const).flatMap((table) => seeds[table].flatMap((row) => {
    const given = [row.lat, row.lng, row.precision].filter((value) => value !== null).length
    return given === 0 || given === 3 ? [] : [error('pointIncomplete', { file: `${table}.csv`, row: row.row, column: '位置の精度' }, '緯度・経度・位置の精度は3つとも書くか、3つとも空にしてください')]
  }))
}

function checkHours(seeds: Seeds): Notice[] {
  const file = 'opening_hours.csv'
  const single = seeds.opening_hours.flatMap((hours) => {
    const at = (column: string) => ({ file, row: hours.row, column })
    return [
      ...((hours.districtId === null) === (hours.officeId === null) ? [error('hoursOwner', at('地区ID'), '地区ID（窓口のとき）か施設ID（ほかの施設のとき）の片方だけを書いてください')] : []),
      ...(hours.open >= hours.close ? [error('hoursOrder', at('終了時間'), '終了時間が開始時間より後になっていません')] : []),
      ...(hours.closedOnHolidays === null || hours.closedOverNewYear === null ? [warning('holidayRule', at('祝日は休み'), '祝日・年末年始に休むかが空です。分かれば「はい」か「いいえ」を書いてください（空のあいだは休むものとして扱います）')] : []),
    ]
  })
  const owners = groupBy(seeds.opening_hours, (hours) => hours.districtId ?? hours.officeId)
  const overlapping = [...owners.values()].flatMap((rows) => rows.flatMap((hours, index) =>
    rows.slice(0, index).some((other) => other.days.some((day) => hours.days.includes(day)) && other.open < hours.close && hours.open < other.close)
      ? [error('hoursOverlap', { file, row: hours.row, column: '開始時間' }, '同じ施設のほかの行と、同じ曜日の時間が重なっています')] : []))
  const differing = [...owners.values()].flatMap((rows) => rows.filter((hours) => JSON.stringify(hours.fact) !== JSON.stringify(rows[0]?.fact)).map((hours) =>
    warning('hoursFact', { file, row: hours.row, column: '出典' }, '同じ施設の行で出典・時点・状態が違います。最初の行のものが示されます。そろえてください')))
  return [...single, ...overlapping, ...differing]
}

function checkMunicipality(seeds: Seeds): Notice[] {
  const at = { file: 'municipality.csv', row: 2, column: null }
  const notices = seeds.municipality.length === 1 ? [] : [error('oneMunicipality', at, '自治体の行は1行だけにしてください')]
  const newYear = seeds.closed_days.some((days) => days.id === 'new-year') ? [] : [error('missingNewYear', { file: 'closed_days.csv' }, 'ID「new-year」（年末年始）の行を加えてください')]
  const years = seeds.municipality.filter((one) => one.holidaysFrom > one.holidaysThrough || one.holidaysThrough < Number(one.dataDate.slice(0, 4))).map((one) =>
    error('holidayYears', { ...at, row: one.row, column: '祝日の終了年' }, '祝日の終了年が、開始年かデータ基準日の年より前です。年を直してください'))
  return [...notices, ...newYear, ...years]
}

export const checkOffices = (seeds: Seeds): Notice[] => [...checkCounters(seeds), ...checkPoints(seeds), ...checkHours(seeds), ...checkMunicipality(seeds)]
