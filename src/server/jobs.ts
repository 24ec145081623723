import type { BookingServices } from './bookings/booking-services.ts'
import { eraseExpired } from './bookings/erase-expired.ts'
import { tendWaitingList } from './bookings/waiting-list.ts'
import type { MailServices } from './mail/send-mails.ts'
import { eraseStaffTraces } from './staff/erasures.ts'

const A_MINUTE = 60 * 1000
const AN_HOUR = 60 * A_MINUTE
const BETWEEN_MAILS = 15 * 1000

/** What the server does unasked; every server does it, and none disturbs another. */
export function startJobs(bookings: BookingServices, mails: MailServices | null): void {
  every(A_MINUTE, () => tendWaitingList(bookings))
  every(AN_HOUR, () => eraseExpired(bookings))
  every(AN_HOUR, () => eraseStaffTraces(bookings.database))
  if (mails) every(BETWEEN_MAILS, async () => (await import('./mail/send-mails.ts')).sendMails(mails))
}

/** Now and again and again, never twice at once. */
function every(milliseconds: number, run: () => Promise<unknown>) {
  const turn = async () => {
    await run().catch((error: unknown) => console.error(error instanceof Error ? error.stack : error))
    setTimeout(() => void turn(), milliseconds).unref()
  }
  void turn()
}
