import type pg from 'pg'
import { type BookingRow, COLUMNS } from '../bookings/booking-rows.ts'
import type { MailKind } from './compose-mail.ts'

const MOST_TRIES = 10

export interface PendingMail {
  queueId: number
  kind: MailKind
  tries: number
  /** What the person told, if the booking itself no longer has it. */
  sealed: Buffer | null
  sealKeyId: string | null
  /** Whether a later mail says how things stand now. */
  isOutdated: boolean
  booking: BookingRow
}

const NEXT = `select id as "queueId", kind, tries, sealed, seal_key_id as "sealKeyId", booking_id, exists (
    select from mail_queue later where later.booking_id = mail.booking_id and later.id > mail.id and later.kind <> 'reminder' and later.sent_at is null and mail.kind <> 'reminder'
  ) as "isOutdated" from mail_queue mail where sent_at is null and tries < ${MOST_TRIES} and due_at <= $1 order by due_at, id limit 1 for update skip locked`

/** The next mail to send, kept from other servers until the end of the transaction. */
export async function takeNext(client: pg.PoolClient, now: Date): Promise<PendingMail | null> {
  const [row] = (await client.query<Omit<PendingMail, 'booking'> & { booking_id: string }>(NEXT, [now])).rows
  if (!row) return null
  const [booking] = (await client.query<BookingRow>(`select ${COLUMNS} from bookings where id = $1`, [row.booking_id])).rows
  if (!booking) throw new Error('a mail is about no booking')
  return { ...row, booking }
}

/** Whether a mail still says what is so; a reminder of what was cancelled is not sent. */
export function isDue({ kind, isOutdated, booking: { status, starts_at: startsAt, offer_ends_at: offerEndsAt } }: PendingMail, now: number): boolean {
  if (isOutdated) return false
  if (kind === 'cancelled') return status === 'cancelled' || status === 'withdrawn'
  if (kind === 'waiting') return status === 'waiting'
  if (kind === 'offered') return status === 'offered' && offerEndsAt !== null && offerEndsAt.getTime() > now
  return status === 'booked' && startsAt !== null && startsAt.getTime() > now
}

export async function forget(client: pg.PoolClient, { queueId }: PendingMail): Promise<void> {
  await client.query('delete from mail_queue where id = $1', [queueId])
}

export async function markSent(client: pg.PoolClient, { queueId }: PendingMail, now: Date): Promise<void> {
  await client.query('update mail_queue set sent_at = $2, sealed = null, tries = tries + 1 where id = $1', [queueId, now])
}

/** Puts a mail off: a minute, two, four … ; false when it is given up. */
export async function putOff(client: pg.PoolClient, { queueId, tries }: PendingMail, now: Date): Promise<boolean> {
  const mayTryAgain = tries + 1 < MOST_TRIES
  await client.query('update mail_queue set tries = tries + 1, due_at = $2, sealed = case when $3 then sealed end where id = $1', [queueId, new Date(now.getTime() + 2 ** tries * 60_000), mayTryAgain])
  return mayTryAgain
}
