import { addBookingByCode } from '../../device/outbox.ts'
import type { BookingView } from '../../domain/booking.ts'

/** Where the newest answer of the server goes: onto this device, where the booking is kept there, and to whoever shows it. */
export function useKeep(isKept: boolean, changed: ((view: BookingView) => void) | undefined): (view: BookingView) => Promise<void> {
  return async (view) => {
    if (isKept) await addBookingByCode(view)
    changed?.(view)
  }
}
