import { id, language, oneOf, positive, wholeNumber, yesNo } from './cells.ts'
import { asOf, day, days, time } from './dates.ts'
import { listOf, optional, required } from './fields.ts'

const mode = oneOf({ ビデオ: 'video', ブース: 'booth', 電話: 'phone', 来所: 'inPerson', 訪問: 'visit' })
const need = oneOf({
  手話通訳: 'signLanguage', 要約筆記: 'captioning', 通訳: 'interpreter', 電話リレーサービス: 'phoneRelay', 大きな文字: 'largePrint', 段差なし: 'stepFree', 付き添い: 'companion', 子ども連れ: 'child',
})

const told = { state: required('状態', oneOf({ 案: 'proposed', 確定: 'confirmed' })), source: required('出典', id), asOf: required('時点', asOf) }

/** What can be booked; here 状態 says whether the municipality has agreed to it. */
export const consultationTables = {
  consultation: {
    districtId: required('地区ID', id),
    modes: listOf('方法', mode),
    days: required('利用可能曜日', days),
    from: required('開始時間', time),
    to: required('終了時間', time),
    minutes: required('1枠の分数', positive),
    places: required('枠数', positive),
    leadMinutes: required('受付締切（分前）', wholeNumber),
    daysAhead: required('何日先まで', positive),
    lastDate: optional('最終予約日', day),
    languages: listOf('対応言語', language),
    signLanguage: required('手話', yesNo),
    ...told,
  },
  consultation_needs: {
    need: required('必要なこと', need),
    modes: listOf('方法', mode),
    workingDays: required('用意に要る営業日', wholeNumber),
    ...told,
  },
}
