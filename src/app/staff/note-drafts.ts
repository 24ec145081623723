// In memory alone: what is written about a person must not stay on a counter's PC.
const drafts = new Map<string, string>()

/** The note as it stands in the field, kept while other bookings are looked at; null when nothing unsaved is there. */
export const draftOf = (bookingId: string): string | null => drafts.get(bookingId) ?? null

export function keepDraft(bookingId: string, text: string | null): void {
  if (text === null) drafts.delete(bookingId)
  else drafts.set(bookingId, text)
}

export const hasDrafts = (): boolean => drafts.size > 0

export const forgetDrafts = (): void => drafts.clear()
