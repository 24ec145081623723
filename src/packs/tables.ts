import { activityTables } from './activity-tables.ts'
import { id, kana, latitude, longitude, machiazaId, municipalityCode, oneOf, phone, positive, postalCode, romaji, text, url, yesNo } from './cells.ts'
import { consultationTables } from './consultation-tables.ts'
import { day, days, monthDay, time } from './dates.ts'
import { fact, known, optional, required } from './fields.ts'

const name = { name: required('名称', text), kana: required('名称_カナ', kana), romaji: required('名称_英語', romaji) }
const latLng = { lat: required('緯度', latitude), lng: required('経度', longitude) }
const precision = oneOf({ 地点: 'point', 町丁目: 'area' })
const contact = {
  address: known('所在地_連結表記', text, '所在地_'),
  phone: known('電話番号', phone),
  fax: known('FAX番号', phone),
  lat: optional('緯度', latitude),
  lng: optional('経度', longitude),
  precision: optional('位置の精度', precision),
  remark: optional('備考', text),
}

/** The files of a seeds folder: which column becomes which value. Headers follow 自治体標準オープンデータセット where it has the column. */
export const tables = {
  municipality: {
    code: required('全国地方公共団体コード', municipalityCode),
    id: required('ID', id),
    ...name,
    ...latLng,
    prefecture: required('都道府県名', text),
    prefectureKana: required('都道府県名_カナ', kana),
    prefectureRomaji: required('都道府県名_英語', romaji),
    dataDate: required('データ基準日', day),
    callCentreId: required('コールセンターID', id),
    holidaysFrom: required('祝日の開始年', positive),
    holidaysThrough: required('祝日の終了年', positive),
    fact: fact(),
  },
  sources: {
    id: required('出典ID', id),
    title: required('名称', text),
    url: optional('URL', url),
    licence: optional('利用条件', text),
    credit: optional('クレジット', text),
  },
  regions: { id: required('地域ID', id), ...name, fact: fact() },
  districts: { id: required('地区ID', id), ...name, regionId: required('地域ID', id), remark: optional('備考', text), fact: fact() },
  towns: {
    name: required('町名', text),
    kana: required('町名_カナ', kana),
    romaji: required('町名_英語', romaji),
    readings: optional('読みの別形', text),
    postalCode: required('郵便番号', postalCode),
    fact: fact(),
  },
  areas: {
    id: required('町字ID', machiazaId),
    town: required('町名', text),
    number: optional('丁目', positive),
    name: required('名称', text),
    ...latLng,
    districtId: required('地区ID', id),
    validFrom: optional('効力開始日', day),
    validTo: optional('効力終了日', day),
    note: optional('備考', text),
    noteEn: optional('備考_英語', text),
    noteEasy: optional('備考_やさしい日本語', text),
    fact: fact(),
  },
  block_ranges: {
    areaId: required('町字ID', machiazaId),
    area: required('町丁目名', text),
    from: required('番_始', positive),
    to: required('番_終', positive),
    districtId: required('地区ID', id),
    fact: fact(),
  },
  counters: { districtId: required('地区ID', id), ...contact, fact: fact() },
  counter_points_osm: { districtId: required('地区ID', id), ...latLng, element: required('OSM要素', text), fact: fact() },
  bodies: {
    districtId: required('地区ID', id),
    kind: required('種別', oneOf({ まちづくりセンター: 'machizukuri', あんしんすこやかセンター: 'anshin', 社会福祉協議会: 'shakyo' })),
    name: required('名称', text),
    operator: known('運営者', text),
    fact: fact(),
  },
  opening_hours: {
    districtId: optional('地区ID', id),
    officeId: optional('施設ID', id),
    days: required('利用可能曜日', days),
    open: required('開始時間', time),
    close: required('終了時間', time),
    closedOnHolidays: optional('祝日は休み', yesNo),
    closedOverNewYear: optional('年末年始は休み', yesNo),
    remark: optional('利用可能日時特記事項', text),
    fact: fact(),
  },
  closed_days: {
    id: required('ID', id),
    name: required('名称', text),
    from: required('開始月日', monthDay),
    to: required('終了月日', monthDay),
    fact: fact(),
  },
  offices: {
    id: required('ID', id),
    kind: required('種別', oneOf({ 児童館: 'jidokan', 区役所: 'ward', 総合支所: 'region', コールセンター: 'callCentre', 相談機関: 'agency' })),
    name: required('名称', text),
    kana: optional('名称_カナ', kana),
    romaji: optional('名称_英語', romaji),
    districtId: optional('地区ID', id),
    regionId: optional('地域ID', id),
    purpose: optional('案内の内容', text),
    ...contact,
    fact: fact(),
  },
  stations: { ...name, line: required('路線名', text), operator: required('運営者', text), ...latLng, fact: fact() },
  municipalities: { code: required('全国地方公共団体コード', municipalityCode), ...name, fact: fact() },
  helplines: {
    id: required('ID', id),
    kind: required('分野', text),
    name: required('名称', text),
    phone: optional('電話番号', phone),
    fax: optional('FAX番号', phone),
    hours: optional('利用可能日時', text),
    languages: optional('対応言語', text),
    audience: optional('対象', text),
    fact: fact(),
  },
  ...activityTables,
  ...consultationTables,
}
export type TableName = keyof typeof tables
