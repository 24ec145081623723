import type { BookingView } from '../../domain/booking.ts'
import { bookingToIcs } from '../../domain/booking-ics.ts'
import { groupCode } from '../../domain/code.ts'
import type { Language } from '../../domain/language.ts'
import type { CorePack, District } from '../../domain/pack.ts'
import { languagesFor, say, sayInstant } from './mail-words.ts'

/** What a mail can be about. */
export const MAIL_KINDS = ['booked', 'waiting', 'offered', 'changed', 'cancelled', 'reminder'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

export interface MailAbout {
  kind: MailKind
  view: BookingView
  /** BCP 47, or `easy`. */
  language: string
  core: CorePack
  /** Whether the municipality has yet to confirm the schedule. */
  isTrial: boolean
  /** Where the app is reached, if that is known. */
  origin: string | null
  now: string
}

export interface WrittenMail {
  subject: string
  text: string
  ics: string | null
}

/** A mail in the language of the person: the subject and the first line tell nothing of what it is about. */
export function composeMail(about: MailAbout): WrittenMail {
  const { kind, view, core, origin, now } = about
  const languages = languagesFor(about.language)
  const [first = 'ja'] = languages
  const ics = kind === 'waiting' || kind === 'reminder' ? null : bookingToIcs(view, {
    now, summary: say(first, 'calendar'), description: null, location: null, url: origin === null ? null : `${origin}/bookings`,
  })
  return {
    subject: say(first, `subject.${kind}`),
    text: languages.map((language) => inLanguage(language, about, core).join('\n')).join('\n\n――――\n\n'),
    ics,
  }
}

function inLanguage(language: Language, { kind, view, origin, isTrial }: MailAbout, core: CorePack): string[] {
  const isOff = kind === 'cancelled'
  const intro = !isOff || view.cancelledBy === 'resident' ? `intro.${kind}` as const : view.cancelledBy === 'staff' ? 'intro.cancelledByStaff' : 'intro.cancelledByTime'
  const centre = core.offices.find(({ id }) => id === core.callCentreId)
  return [
    say(language, intro, view.offerEndsAt === null ? {} : { until: sayInstant(language, view.offerEndsAt) }), '',
    view.startsAt === null
      ? say(language, 'line.wishes', { when: view.wishes.map((wish) => sayInstant(language, wish)).join(' / ') })
      : say(language, 'line.when', { when: sayInstant(language, view.startsAt) }),
    say(language, 'line.how', { mode: say(language, `mode.${view.mode}`) }),
    say(language, 'line.where', { place: placeOf(language, view, core) }),
    ...(view.room === null || isOff || kind === 'waiting' ? [] : [say(language, 'line.room', { room: view.room }), say(language, 'open')]),
    ...(isOff ? [] : [say(language, 'line.code', { code: groupCode(view.code) }), '', say(language, kind === 'offered' ? 'accept' : 'change')]),
    // The code is never part of an address: those end up in logs.
    ...(origin === null ? [] : [`${origin}${isOff ? '/book' : '/bookings/code'}`]),
    ...(isTrial && !isOff ? ['', say(language, 'trial')] : []),
    ...(centre?.phone ? ['', say(language, 'call', { name: centre.name, phone: centre.phone.value })] : []),
    say(language, 'noReply'),
  ]
}

function placeOf(language: Language, { districtId, mode }: BookingView, core: CorePack): string {
  const district = core.districts.find(({ id }) => id === districtId)
  const name = district ? nameIn(language, district) : districtId
  const counter = say(language, 'counter', { district: name })
  const address = mode === 'booth' || mode === 'inPerson' ? core.counters.find((one) => one.districtId === districtId)?.address?.value : undefined
  return address === undefined ? counter : `${counter} ${address}`
}

/** In Latin letters for whoever reads no Japanese, and in Japanese for whoever shows the mail to somebody. */
const nameIn = (language: Language, { name, kana, romaji }: District): string => (language === 'ja' ? name : language === 'easy' ? kana : `${romaji} (${name})`)
