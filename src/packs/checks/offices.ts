import { groupBy } from '../group.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Rows, Seeds } from '../seeds.ts'

type HoursRow = Rows['opening_hours'][number]

function checkCounters(seeds: Seeds): Notice[] {
  const served = new Set(seeds.counters.map((counter) => counter.districtId))
  const inhabited = new Set([...seeds.areas, ...seeds.block_ranges].map((area) => area.districtId))
  return seeds.districts.flatMap(({ id, name, row }) => {
    const at = { file: 'districts.csv', row, column: '地区ID' }
    const noCounter = `「${name}」の窓口が counters.csv にありません。分かる欄だけでよいので行を加えてください`
    const noArea = `「${name}」に入る町丁目が areas.csv にありません。町丁目の地区IDを直すか、地区の行を消してください`
    return [
      ...when(!served.has(id), () => error('districtWithoutCounter', at, noCounter)),
      ...when(!inhabited.has(id), () => error('districtWithoutArea', at, noArea)),
    ]
  })
}

function checkPoints(seeds: Seeds): Notice[] {
  const message = '緯度・経度・位置の精度は3つとも書くか、3つとも空にしてください'
  return (['counters', 'offices', 'activities', 'shopping'] as const).flatMap((table) =>
    seeds[table]
      .filter((row) => new Set([row.lat === null, row.lng === null, row.precision === null]).size > 1)
      .map(({ row }) => error('pointIncomplete', { file: `${table}.csv`, row, column: '位置の精度' }, message)),
  )
}

const isAtOnce = (a: HoursRow, b: HoursRow): boolean => a.days.some((day) => b.days.includes(day)) && a.open < b.close && b.open < a.close

function checkHours(rows: HoursRow[]): Notice[] {
  return rows.flatMap((hours, index) => {
    const at = (column: string) => ({ file: 'opening_hours.csv', row: hours.row, column })
    const holidayBlank = hours.closedOnHolidays === null || hours.closedOverNewYear === null
    return [
      ...when((hours.districtId === null) === (hours.officeId === null), () =>
        error('hoursOwner', at('地区ID'), '地区ID（窓口のとき）か施設ID（ほかの施設のとき）の片方だけを書いてください'),
      ),
      ...when(hours.open >= hours.close, () => error('hoursOrder', at('終了時間'), '終了時間が開始時間より後になるように直してください')),
      ...when(holidayBlank, () =>
        warning(
          'holidayRule',
          at('祝日は休み'),
          '祝日・年末年始に休むかが空です。分かれば「はい」か「いいえ」を書いてください（空のあいだは休むものとして扱います）',
        ),
      ),
      ...when(
        rows.slice(0, index).some((other) => isAtOnce(other, hours)),
        () => error('hoursOverlap', at('開始時間'), '同じ施設のほかの行と、同じ曜日の時間が重なっています。重ならないように直してください'),
      ),
      ...when(JSON.stringify(hours.fact) !== JSON.stringify(rows[0]?.fact), () =>
        warning('hoursFact', at('出典'), '同じ施設の行で出典・時点・状態が違います。最初の行のものが示されます。そろえてください'),
      ),
    ]
  })
}

function checkMunicipality(seeds: Seeds): Notice[] {
  const file = 'municipality.csv'
  return [
    ...when(seeds.municipality.length !== 1, () => error('oneMunicipality', { file }, '自治体の行は1行だけにしてください')),
    ...seeds.municipality
      .filter((one) => one.holidaysThrough < Math.max(one.holidaysFrom, Number(one.dataDate.slice(0, 4))))
      .map(({ row }) =>
        error('holidayYears', { file, row, column: '祝日の終了年' }, '祝日の終了年が、開始年かデータ基準日の年より前です。年を直してください'),
      ),
    ...when(!seeds.closed_days.some((days) => days.id === 'new-year'), () =>
      error('missingNewYear', { file: 'closed_days.csv' }, 'ID「new-year」（年末年始）の行を加えてください'),
    ),
  ]
}

export const checkOffices = (seeds: Seeds): Notice[] => [
  ...checkCounters(seeds),
  ...checkPoints(seeds),
  ...[...groupBy(seeds.opening_hours, (hours) => hours.districtId ?? hours.officeId).values()].flatMap(checkHours),
  ...checkMunicipality(seeds),
]
