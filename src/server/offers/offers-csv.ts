import type { Offer } from '../../domain/offer.ts'
import { toCsv } from '../csv.ts'

const KINDS = { join: '参加したい', help: '手伝いたい', start: 'やってみたい' }
const CONTACTS = { phone: '電話', email: 'メール', none: '窓口で' }
/** What the keys of an offer mean to the coordinator; a key not listed is written as it is. */
const WORDS: Record<string, string> = {
  cafe: 'カフェ・お茶', exercise: '体操・運動', meal: '食事', food: '食料の支援', digital: 'スマホ・ICT', neighbours: '助け合い・交流', learning: '講座・学び', consultation: '相談', volunteer: 'ボランティア', shopping: '買物', information: '情報',
  talk: '話し相手になる', cook: '料理やお茶の用意', carry: '荷物を運ぶ', move: 'いっしょに体を動かす', smartphone: 'スマホの使い方を教える', clean: '掃除や片づけ', teach: '知っていることを教える', shop: '買い物を手伝う',
  children: '子ども', garden: '農園・花の世話',
  stepFree: '段差がないところ', free: '無料であること', dropIn: '申込みなしで行けること', companion: 'だれかといっしょに', childcare: '子どもを連れて', writing: '筆談', signLanguage: '手話', interpreter: '外国語の通訳', easyWords: 'やさしい日本語',
}
const inWords = (keys: string[]): string => keys.map((key) => WORDS[key] ?? key).join('・')
const DAYS = ['日', '月', '火', '水', '木', '金', '土']

/** The offers as the coordinator of a district opens them in Excel. */
export function offersToCsv(offers: (Offer & { receivedAt: string })[]): string {
  const header = ['受付日時', '地区', '種類', '活動', '関心', '曜日', 'できること', '必要なこと', 'お名前', '連絡方法', '連絡先', 'ことば', 'メッセージ']
  return toCsv(header, offers.map((offer) => [
    inTokyo(offer.receivedAt), offer.districtId, KINDS[offer.kind], offer.activityId, inWords(offer.interests), offer.days.map((day) => DAYS[day]).join(''),
    inWords(offer.can), inWords(offer.need), offer.name, CONTACTS[offer.contact.kind], offer.contact.value, offer.language, offer.message,
  ]))
}

export function inTokyo(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).slice(0, 16)
}
