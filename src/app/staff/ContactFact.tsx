import type { BookingContact } from '../../domain/booking.ts'
import { Text } from '../language/Text.tsx'
import { dialable } from '../ui/phone.ts'

/** How the person may be reached, ready to press where the PC can call or write. */
export function ContactFact({ contact: { kind, value } }: { contact: BookingContact }) {
  if (kind === 'none') return <Text k="staff.contact.none" />
  const number = kind === 'phone' ? dialable(value) : null
  const href = number !== null ? `tel:${number}` : kind === 'email' ? `mailto:${encodeURIComponent(value)}` : null
  return <><Text k={`staff.contact.${kind}`} /> {href === null ? <strong>{value}</strong> : <a href={href}>{value}</a>}</>
}
