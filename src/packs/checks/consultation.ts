import { groupBy } from '../group.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Rows, Seeds } from '../seeds.ts'

type ScheduleRow = Rows['consultation'][number]

const file = 'consultation.csv'
const needsFile = 'consultation_needs.csv'
const SHORTEST = 5
const LONGEST = 240
const A_DAY = 24 * 60
const FARTHEST_DAYS = 366

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function checkSchedule(one: ScheduleRow, dataDate: string): Notice[] {
  const at = (column: string) => ({ file, row: one.row, column })
  const open = minutesOf(one.to) - minutesOf(one.from)
  const rest = open % one.minutes
  const isLengthSound = one.minutes >= SHORTEST && one.minutes <= LONGEST
  return [
    ...when(one.modes.length === 0, () => error('missing', at('方法'), '「方法」が空です。ビデオ・ブース・電話・来所・訪問 を「;」で区切って書いてください')),
    ...when(open <= 0, () => error('hoursOrder', at('終了時間'), '終了時間が開始時間より後になるように直してください')),
    ...when(!isLengthSound, () => error('slotLength', at('1枠の分数'), `1枠は${SHORTEST}分から${LONGEST}分までで書いてください`)),
    ...when(isLengthSound && open > 0 && open < one.minutes, () => error('slotLength', at('1枠の分数'), '開始時間から終了時間までに1枠も入りません。時間か分数を直してください')),
    ...when(isLengthSound && open >= one.minutes && rest > 0, () =>
      warning('slotRest', at('1枠の分数'), `枠で割り切れず、終わりの${rest}分は使われません。そのつもりか確かめてください`),
    ),
    ...when(one.daysAhead > FARTHEST_DAYS, () => error('tooFarAhead', at('何日先まで'), `${FARTHEST_DAYS}日までで書いてください`)),
    ...when(one.leadMinutes >= one.daysAhead * A_DAY, () => error('leadTooLong', at('受付締切（分前）'), '締切が「何日先まで」より長く、1枠も予約できません。どちらかを直してください')),
    ...when(one.lastDate !== null && one.lastDate < dataDate, () =>
      warning('scheduleOver', at('最終予約日'), '最終予約日がデータ基準日より前で、もう予約できません。行を消すか、日を直してください'),
    ),
  ]
}

const isAtOnce = (a: ScheduleRow, b: ScheduleRow): boolean =>
  a.modes.some((mode) => b.modes.includes(mode)) && a.days.some((day) => b.days.includes(day)) && a.from < b.to && b.from < a.to

function checkOverlaps(rows: ScheduleRow[]): Notice[] {
  return rows.flatMap((one, index) => {
    const other = rows.slice(0, index).find((before) => isAtOnce(before, one))
    const message = `${other?.row}行目と、同じ地区・方法・曜日の時間が重なっています。重ならないように直してください`
    return when(other !== undefined, () => error('scheduleOverlap', { file, row: one.row, column: '開始時間' }, message))
  })
}

function checkNeeds(seeds: Seeds): Notice[] {
  const farthest = Math.max(0, ...seeds.consultation.map(({ daysAhead }) => daysAhead))
  return seeds.consultation_needs.flatMap((one, index, all) => {
    const at = (column: string) => ({ file: needsFile, row: one.row, column })
    const first = all.slice(0, index).find((other) => other.need === one.need && other.modes.some((mode) => one.modes.includes(mode)))
    return [
      ...when(one.modes.length === 0, () => error('missing', at('方法'), '「方法」が空です。ビデオ・ブース・電話・来所・訪問 を「;」で区切って書いてください')),
      ...when(first !== undefined, () => error('duplicate', at('必要なこと'), `同じ方法の行が${first?.row}行目にもあります。どちらかを消すか、直してください`)),
      ...when(one.workingDays >= farthest, () => error('leadTooLong', at('用意に要る営業日'), '予約できる日より先になり、1枠も予約できません。日数を直してください')),
    ]
  })
}

function checkSourcesOf(seeds: Seeds): Notice[] {
  const sources = new Set([...seeds.keys.sources, ...seeds.sources.map(({ id }) => id)])
  return (['consultation', 'consultation_needs'] as const).flatMap((table) =>
    seeds[table]
      .filter(({ source }) => !sources.has(source))
      .map(({ row, source }) =>
        error('unknownSource', { file: `${table}.csv`, row, column: '出典' }, `sources.csv に出典「${source}」がありません。IDを直すか、行を加えてください`),
      ),
  )
}

/** Slots that exist, do not collide and can be reached before they are closed. */
export function checkConsultation(seeds: Seeds): Notice[] {
  const dataDate = seeds.municipality[0]?.dataDate ?? ''
  return [
    ...seeds.consultation.flatMap((one) => checkSchedule(one, dataDate)),
    ...[...groupBy(seeds.consultation, (one) => one.districtId).values()].flatMap(checkOverlaps),
    ...(seeds.consultation.length === 0 ? [] : checkNeeds(seeds)),
    ...checkSourcesOf(seeds),
  ]
}
