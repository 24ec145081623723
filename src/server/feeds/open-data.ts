import { toCsv } from '../csv.ts'
import type { Listed } from './scope.ts'
import { changeWords, describe, sourceWords, statusWords } from './words.ts'

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? '有' : '無')

const KATAKANA_AFTER_HIRAGANA = 0x60
const toKatakana = (text: string): string => text.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + KATAKANA_AFTER_HIRAGANA))

/** A column each: the names of 自治体標準オープンデータセット「イベント一覧」 where it has one, our own for the rest; empty is "not known". */
const COLUMNS: Record<string, (listed: Listed) => string | number | null> = {
  '全国地方公共団体コード': ({ pack }) => pack.core.code,
  'ID': ({ activity }) => activity.id,
  '地方公共団体名': ({ pack }) => pack.core.name,
  'イベント名': ({ activity }) => activity.name,
  'イベント名_カナ': ({ activity }) => toKatakana(activity.kana),
  'イベント名_英字': ({ activity }) => activity.romaji,
  '分類': ({ activity }) => activity.category,
  '状態': ({ activity, pack }) => statusWords(activity, pack.core),
  '地区': ({ activity, pack }) => activity.districts.map((id) => pack.core.districts.find((district) => district.id === id)?.name ?? id).join('・') || '全域',
  '説明': ({ activity }) => describe(activity),
  '開催日時': ({ activity }) => activity.when?.value ?? null,
  '開始日時': ({ activity }) => activity.recurrence?.dtstart ?? null,
  '時間_分': ({ activity }) => activity.recurrence?.minutes ?? null,
  '繰り返し': ({ activity }) => activity.recurrence?.rrule ?? null,
  '中止と変更': ({ activity }) => activity.recurrence?.exceptions.map(changeWords).join('・') ?? null,
  '場所名称': ({ activity }) => activity.venue?.value ?? null,
  '緯度': ({ activity }) => activity.point?.[1] ?? null,
  '経度': ({ activity }) => activity.point?.[0] ?? null,
  '位置の正確さ': ({ activity }) => (activity.precision === null ? null : { point: '地点', area: '町丁目' }[activity.precision]),
  '対象': ({ activity }) => activity.audience.join('・'),
  '無料': ({ activity }) => yesNo(activity.free),
  '予約なしの参加': ({ activity }) => yesNo(activity.dropIn),
  '段差なし': ({ activity }) => yesNo(activity.stepFree),
  'ボランティア募集': ({ activity }) => yesNo(activity.volunteers),
  '電話番号': ({ activity }) => activity.phone?.value ?? null,
  'URL': ({ activity }) => activity.url,
  '出典': ({ activity, pack }) => sourceWords(activity.fact, pack.core),
  '確かさ': ({ activity }) => activity.fact.status,
}

export function toOpenCsv(listed: Listed[]): string {
  return toCsv(Object.keys(COLUMNS), listed.map((one) => Object.values(COLUMNS).map((read) => read(one))))
}

/** The activities as the app itself has them, with the sources their facts name. */
export function toOpenJson(listed: Listed[]): string {
  const packs = [...new Set(listed.map(({ pack }) => pack))]
  return JSON.stringify({
    municipalities: packs.map(({ core }) => ({ id: core.id, code: core.code, name: core.name, dataDate: core.dataDate })),
    sources: packs.flatMap(({ core, activities }) => core.sources.filter(({ id }) => JSON.stringify(activities).includes(`"source":"${id}"`))),
    activities: listed.map(({ activity }) => activity),
  })
}
