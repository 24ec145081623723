import type { BookingServices } from './bookings/booking-services.ts'
import { eraseExpired } from './bookings/erase-expired.ts'
import { tendWaitingList } from './bookings/waiting-list.ts'

const A_MINUTE = 60 * 1000
const AN_HOUR = 60 * A_MINUTE

/** What the server does unasked; every server does it, and none disturbs another. */
export function startJobs(bookings: BookingServices): void {
  every(A_MINUTE, () => tendWaitingList(bookings))
  every(AN_HOUR, () => eraseExpired(bookings))
}

/** Now and again and again, never twice at once. */
function every(milliseconds: number, run: () => Promise<unknown>) {
  const turn = async () => {
    await run().catch((error: unknown) => console.error(error instanceof Error ? error.stack : error))
    setTimeout(() => void turn(), milliseconds).unref()
  }
  void turn()
}
