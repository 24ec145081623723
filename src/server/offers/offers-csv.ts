import type { OfferContact } from '../../domain/offer.ts'
import { type Cell, toCsv } from '../csv.ts'
import type { ReceivedOffer } from './keep-offers.ts'

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
export function offersToCsv(offers: ReceivedOffer[]): string {
  const header = ['受付日時', '受付番号', '地区', '種類', '活動', '関心', '曜日', 'できること', '必要なこと', 'お名前', '連絡方法', '連絡先', 'ことば', 'メッセージ']
  return toCsv(header, offers.map((offer) => [
    inTokyo(offer.receivedAt), offer.code, offer.districtId, KINDS[offer.kind], offer.activityId, inWords(offer.interests), offer.days.map((day) => DAYS[day]).join(''),
    inWords(offer.can), inWords(offer.need), offer.name, CONTACTS[offer.contact.kind], contactCell(offer.contact), offer.language, offer.message,
  ]))
}

/** A number of bare digits would lose its first 0 in Excel. */
function contactCell({ kind, value }: OfferContact): Cell {
  if (kind !== 'phone' || !/^\d+$/.test(value)) return value
  if (/^0[5-9]0[1-9]\d{7}$/.test(value)) return value.replace(/^(...)(....)/, '$1-$2-')
  return /^0[36]\d{8}$/.test(value) ? value.replace(/^(..)(....)/, '$1-$2-') : { digits: value }
}

export function inTokyo(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).slice(0, 16)
}
