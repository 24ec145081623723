import type { Booking } from '../../domain/booking.ts'
import { toTokyo } from '../../domain/calendar.ts'
import { dateValue, escapeText, instantValue, joinLines, TIMEZONE_LINES } from '../../domain/ics-lines.ts'
import type { StaffBookingLine } from '../../domain/staff.ts'
import type { Personal } from '../bookings/booking-secrets.ts'
import { type Cell, toCsv } from '../csv.ts'

/** A booking as it may leave the house: no note of any kind, no topic. */
export type Exported = StaffBookingLine & Pick<Personal, 'contact' | 'for' | 'address' | 'share'>

const MODES: Record<Booking['mode'], string> = { video: 'ビデオ通話（自宅など）', booth: 'ビデオ通話（ブース）', phone: '電話', inPerson: '来所', visit: '訪問' }
const STATES: Record<StaffBookingLine['state'], string> = { booked: '予約', waiting: 'キャンセル待ち', offered: '空きを案内中', cancelled: '取消', attended: '相談済み', noShow: '来られなかった' }
const NEEDS: Record<Booking['needs'][number], string> = {
  signLanguage: '手話', captioning: '要約筆記', interpreter: '通訳', phoneRelay: '電話リレーサービス', largePrint: '大きな文字', stepFree: '段差なし', companion: '付き添い', child: '子どもと一緒',
}
const CONTACTS: Record<Booking['contact']['kind'], string> = { phone: '電話', email: 'メール', fax: 'FAX', post: '郵便', none: '本人から連絡' }
const RELATIONS = { family: '家族', friend: '友人', neighbour: '近所の人', supporter: '支援者', other: 'その他' }
const ICS_STATES: Record<StaffBookingLine['state'], string> = { booked: 'CONFIRMED', offered: 'TENTATIVE', waiting: 'TENTATIVE', cancelled: 'CANCELLED', attended: 'CONFIRMED', noShow: 'CONFIRMED' }

const local = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

export function bookingsToCsv(bookings: Exported[]): string {
  const header = ['日時', '分', '状態', '地区', '方法', 'お名前', '連絡方法', '連絡先', '必要なこと', 'ことば', '予約した人', '訪問先', '四者での共有', '希望日時', 'ID']
  return toCsv(header, bookings.map((one) => [
    one.startsAt && local(one.startsAt), one.minutes, STATES[one.state], one.districtId, MODES[one.mode], one.name, CONTACTS[one.contact.kind], contactCell(one.contact.value),
    one.needs.map((need) => NEEDS[need]).join('・'), one.language, one.for.kind === 'other' ? `${one.for.bookedBy}（${RELATIONS[one.for.relation]}）` : '本人', one.address,
    one.share ? 'はい' : 'いいえ', one.wishes.map(local).join('・'), one.id,
  ]))
}

/** A number of bare digits would lose its first 0 in Excel. */
const contactCell = (value: string): Cell => (/^\d+$/.test(value) ? { digits: value } : value)

/** The bookings that have a time, one entry each, as a calendar program takes them in. */
export function bookingsToIcs(bookings: Exported[], now: string): string {
  return joinLines([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Machi no Madoguchi//madoguchi//JA', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...TIMEZONE_LINES,
    ...bookings.flatMap(({ id, startsAt, minutes, sequence, state, name, mode }) => {
      if (startsAt === null) return []
      const { date, time } = toTokyo(startsAt)
      return [
        'BEGIN:VEVENT', `UID:${id}@madoguchi`, `SEQUENCE:${sequence}`, `DTSTAMP:${instantValue(now)}`, `STATUS:${ICS_STATES[state]}`, 'CLASS:CONFIDENTIAL',
        `DTSTART${dateValue(`${date}T${time}`)}`, `DURATION:PT${minutes}M`, `SUMMARY:${escapeText(`${name || STATES[state]} ${MODES[mode]}`)}`, 'END:VEVENT',
      ]
    }),
    'END:VCALENDAR',
  ])
}
