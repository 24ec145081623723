import { id, kana, language, latitude, longitude, municipalityCode, oneOf, phone, positive, romaji, text, url, wholeNumber, yesNo } from './cells.ts'
import { day, time } from './dates.ts'
import { fact, listOf, optional, required } from './fields.ts'

const categories = {
  カフェ: 'cafe', '体操・運動': 'exercise', 食事: 'meal', 食料の支援: 'food', 'スマホ・ICT': 'digital', '子ども・子育て': 'children',
  '助け合い・交流': 'neighbours', '講座・学び': 'learning', 農園: 'garden', 相談: 'consultation', ボランティア: 'volunteer', 買物: 'shopping', 情報: 'information',
} as const
const audiences = {
  だれでも: 'anyone', 高齢者: 'older', 男性: 'men', 障害のある人: 'disabled', 子ども: 'children', 保護者: 'parents', 介護する人: 'carers', 外国人: 'foreigners',
} as const
const shopKinds = {
  スーパー: 'supermarket', 青果店: 'greengrocer', コンビニ: 'convenience', 郵便局: 'post_office', 図書館: 'library', 集会施設: 'community_centre', 区の施設: 'townhall',
} as const

const described = {
  status: required('実施状況', oneOf({ 実施中: 'active', 休止中: 'paused', 過去に実施: 'onceHeld', 不明: 'unknown' })),
  districts: listOf('地区ID', id),
  when: optional('開催日時特記事項', text),
  ja: optional('説明', text),
  easy: optional('説明_やさしい日本語', text),
  en: optional('説明_英語', text),
  venue: optional('場所名称', text),
  lat: optional('緯度', latitude),
  lng: optional('経度', longitude),
  precision: optional('位置の精度', oneOf({ 地点: 'point', 町丁目: 'area' })),
  phone: optional('連絡先電話番号', phone),
  remark: optional('備考', text),
  fact: fact(),
}

const owner = { activityId: optional('活動ID', id), helpId: optional('買物支援ID', id) }

/** What goes on; the headers of the activities follow イベント一覧 of 自治体標準オープンデータセット where it has the column. */
export const activityTables = {
  activities: {
    id: required('ID', id),
    code: required('全国地方公共団体コード', municipalityCode),
    name: required('イベント名', text),
    kana: required('イベント名_カナ', kana),
    romaji: required('イベント名_英語', romaji),
    category: required('分野', oneOf(categories)),
    free: optional('料金(基本)', oneOf({ 無料: true, 有料: false })),
    audience: listOf('対象者', oneOf(audiences)),
    stepFree: optional('段差なし', yesNo),
    dropIn: optional('申込不要', yesNo),
    volunteers: optional('ボランティア募集', yesNo),
    languages: listOf('対応言語', language),
    url: optional('URL', url),
    sequence: required('変更回数', wholeNumber),
    ...described,
  },
  shopping: {
    id: required('ID', id),
    name: required('名称', text),
    kind: required('種別', oneOf({ 宅配: 'delivery', 移動販売: 'mobileSales', 買物代行: 'errands', 公衆電話: 'publicPhone', 出張販売: 'popUpShop' })),
    ...described,
  },
  recurrences: {
    ...owner,
    date: required('開始日', day),
    time: optional('開始時間', time),
    minutes: optional('所要分', positive),
    rrule: optional('繰返し', text),
    skipHolidays: optional('祝日は休み', yesNo),
    skipNewYear: optional('年末年始は休み', yesNo),
    rain: optional('雨天時', text),
    fact: fact(),
  },
  recurrence_exceptions: {
    ...owner,
    date: required('開催日', day),
    toDate: optional('変更後の日', day),
    toTime: optional('変更後の開始時間', time),
    reason: optional('理由', text),
    fact: fact(),
  },
  shops_osm: {
    element: required('OSM要素', text),
    name: optional('名称', text),
    kind: required('種別', oneOf(shopKinds)),
    lat: required('緯度', latitude),
    lng: required('経度', longitude),
    districtId: required('地区ID', id),
    licence: required('利用条件', text),
    fact: fact(),
  },
}
