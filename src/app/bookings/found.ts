import type { BookingView } from '../../domain/booking.ts'

// Of somebody else, perhaps: it lasts as long as the page is open and is kept only if one asks for it.
let found: BookingView | null = null

export const readFound = (): BookingView | null => found

export function keepFound(view: BookingView): void {
  found = view
}
