import type { Context } from 'hono'
import type { BookingServices } from '../bookings/booking-services.ts'
import type { Database } from '../database/open-database.ts'
import type { ReadPack } from '../pack-reader.ts'
import type { Keyring } from '../secrets/keyring.ts'
import type { Auth } from './auth.ts'
import type { OidcOptions } from './sign-in-options.ts'

const MOST_ORIGINS = 4

export interface StaffOptions {
  database: Database
  keys: Keyring
  bookings: BookingServices
  readPacks: () => Promise<ReadPack[]>
  oidc: OidcOptions | null
  isBehindProxy: boolean
  /** Where the asked server is seen from, `https://…`. */
  originOf: (c: Context) => string
}

export interface StaffServices extends StaffOptions {
  authFor: (origin: string) => Promise<Auth>
}

/** The sign-in library comes with the first request that needs it. */
export function makeStaffServices(options: StaffOptions): StaffServices {
  const kept = new Map<string, Promise<Auth>>()
  return {
    ...options,
    authFor(origin) {
      const before = kept.get(origin)
      if (before) return before
      if (kept.size >= MOST_ORIGINS) kept.clear()
      const auth = import('./auth.ts').then(({ makeAuth }) => makeAuth({ ...options, origin }))
      auth.catch(() => kept.delete(origin))
      kept.set(origin, auth)
      return auth
    },
  }
}
