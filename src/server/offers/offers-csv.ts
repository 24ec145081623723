import type { Offer } from '../../domain/offer.ts'
import { toCsv } from '../csv.ts'

const KINDS = { join: '参加したい', help: '手伝いたい', start: 'やってみたい' }
const CONTACTS = { phone: '電話', email: 'メール', none: '窓口で' }
const DAYS = ['日', '月', '火', '水', '木', '金', '土']

/** The offers as the coordinator of a district opens them in Excel. */
export function offersToCsv(offers: (Offer & { receivedAt: string })[]): string {
  const header = ['受付日時', '地区', '種類', '活動', '関心', '曜日', 'できること', '必要なこと', 'お名前', '連絡方法', '連絡先', 'ことば', 'メッセージ']
  return toCsv(header, offers.map((offer) => [
    inTokyo(offer.receivedAt), offer.districtId, KINDS[offer.kind], offer.activityId, offer.interests.join('・'), offer.days.map((day) => DAYS[day]).join(''),
    offer.can.join('・'), offer.need.join('・'), offer.name, CONTACTS[offer.contact.kind], offer.contact.value, offer.language, offer.message,
  ]))
}

export function inTokyo(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).slice(0, 16)
}
