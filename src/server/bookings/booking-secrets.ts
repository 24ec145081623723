import { timingSafeEqual } from 'node:crypto'
import type { Booking } from '../../domain/booking.ts'
import { makeCode } from '../../domain/code.ts'
import type { Key, Keyring } from '../secrets/keyring.ts'

/** What a person wrote, and what only the counsellor needs: sealed in the database. */
export type Personal = Pick<Booking, 'topic' | 'name' | 'contact' | 'for' | 'needs' | 'language' | 'share' | 'note' | 'address'>

export const sealPersonal = (key: Key, { id, topic, name, contact, for: whom, needs, language, share, note, address }: Booking): Buffer =>
  key.seal(JSON.stringify({ topic, name, contact, for: whom, needs, language, share, note, address } satisfies Personal), id)
export const openPersonal = (keys: Keyring, id: string, sealed: Buffer, sealKeyId: string): Personal => JSON.parse(keys.find(sealKeyId).open(sealed, id)) as Personal

export const noteContext = (id: string): string => `${id} staff note`

// Worked out, not stored: whoever reads the database alone can neither cancel nor enter a room.
export const codeOf = (key: Key, id: string, codeTry: number): string => makeCode(key.digest('booking code', `${id} ${codeTry}`))
export const hashCode = (key: Key, code: string): Buffer => key.digest('booking code hash', code)
export const hashSecret = (key: Key, secret: string): Buffer => key.digest('booking secret', secret)
export const digestBooking = (key: Key, booking: Booking): Buffer => key.digest('booking', JSON.stringify(booking))
export const roomNameOf = (key: Key, id: string): string => `madoguchi-${key.digest('room', id).toString('hex').slice(0, 40)}`

export const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other)
