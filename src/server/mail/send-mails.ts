import { createTransport } from 'nodemailer'
import { openPersonal } from '../bookings/booking-secrets.ts'
import type { BookingServices } from '../bookings/booking-services.ts'
import { viewOf } from '../bookings/booking-view.ts'
import { composeMail } from './compose-mail.ts'
import type { MailOptions } from './mail-options.ts'
import { forget, isDue, markSent, type PendingMail, putOff, takeNext } from './pending-mails.ts'

const MOST_A_RUN = 200
/** Signs with which an address could name further ones. */
const UNSAFE = /[\s<>()[\],;:\\"\p{Cc}]/u
/** The mail server itself cannot be reached: the other mails wait for the next run. */
const OUT_OF_REACH = new Set(['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'EAUTH', 'ETLS'])
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

export interface MailServices {
  bookings: BookingServices
  mail: MailOptions
  /** Where the app is reached, if that is known: without it a mail has no links. */
  origin: string | null
  log: (line: object) => void
}

interface Letter {
  to: string
  subject: string
  text: string
  ics: string | null
  messageId: string
}
type Send = (letter: Letter) => Promise<void>

/** Sends what is due, one after the other; says how many went. Several servers may do so at once: each mail is taken by one. */
export async function sendMails(services: MailServices): Promise<number> {
  const transport = createTransport({ url: services.mail.smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true })
  const send: Send = async ({ to, subject, text, ics, messageId }) => {
    await transport.sendMail({
      from: services.mail.from, to: { name: '', address: to }, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: ics === null ? [] : [{ filename: 'booking.ics', content: ics, contentType: 'text/calendar; charset=utf-8; method=PUBLISH' }],
    })
  }
  try {
    let sent = 0
    for (let turn = 0; turn < MOST_A_RUN; turn += 1) {
      const outcome = await sendNext(services, send)
      if (outcome === 'none') break
      if (outcome === 'sent') sent += 1
    }
    return sent
  } finally {
    transport.close()
  }
}

async function sendNext(services: MailServices, send: Send): Promise<'none' | 'sent' | 'notSent'> {
  const { pool, clock } = services.bookings
  const client = await pool.connect()
  try {
    await client.query('begin')
    const pending = await takeNext(client, new Date(clock()))
    const outcome = pending === null ? 'none' : await settle(services, send, pending, client)
    await client.query('commit')
    client.release()
    return outcome
  } catch (error) {
    // Whatever went wrong, the mail is let go of, and a connection in doubt is not used again.
    await client.query('rollback').catch(() => {})
    client.release(true)
    throw error
  }
}

async function settle(services: MailServices, send: Send, pending: PendingMail, client: Parameters<typeof markSent>[0]): Promise<'none' | 'sent' | 'notSent'> {
  const { clock } = services.bookings
  const letter = isDue(pending, clock()) ? await writeLetter(services, pending) : null
  if (letter === null) {
    await forget(client, pending)
    return 'notSent'
  }
  try {
    await send(letter)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const mayTryAgain = await putOff(client, pending, new Date(clock()))
    // The answer of a mail server may repeat the address: only its kind is told.
    services.log({ mail: mayTryAgain ? 'put off' : 'given up', kind: pending.kind, code })
    return OUT_OF_REACH.has(code) ? 'none' : 'notSent'
  }
  await markSent(client, pending, new Date(clock()))
  return 'sent'
}

async function writeLetter({ bookings, origin, mail }: MailServices, { kind, booking, queueId, ...copy }: PendingMail): Promise<Letter | null> {
  const { keys, clock, readPacks } = bookings
  const [sealed, sealKeyId] = booking.sealed ? [booking.sealed, booking.seal_key_id] : [copy.sealed, copy.sealKeyId]
  const pack = (await readPacks()).find(({ core }) => core.districts.some(({ id }) => id === booking.district_id))
  if (!sealed || sealKeyId === null || !pack) return null
  const { contact, language } = openPersonal(keys, booking.id, sealed, sealKeyId)
  if (contact.kind !== 'email' || UNSAFE.test(contact.value)) return null
  const now = clock()
  const schedules = pack.consultation?.schedules.filter(({ districtId, mode }) => districtId === booking.district_id && mode === booking.mode) ?? []
  const isTrial = schedules.some(({ state }) => state === 'proposed')
  const written = composeMail({ kind, view: viewOf(bookings, booking, now), language, core: pack.core, isTrial, origin, now: new Date(now).toISOString() })
  // The same each time: a mail that was sent but not noted is known again by the mailbox.
  const name = keys.find(booking.key_id).digest('mail', `${booking.id} ${queueId}`).toString('hex').slice(0, 32)
  return { ...written, to: contact.value, messageId: `<${name}@${/@([\w.-]+)>?\s*$/.exec(mail.from)?.[1] ?? 'madoguchi'}>` }
}
