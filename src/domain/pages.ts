/** The pages the app has: any other path is answered with the app too, but as not found. */
export const PAGES = [
  '/', '/find', '/districts', '/districts/:id', '/topics', '/topics/:id', '/activities', '/activities/:id',
  '/shopping', '/take-part', '/take-part/places', '/take-part/offers', '/book', '/bookings', '/bookings/code', '/bookings/test', '/bookings/sheet', '/saved', '/settings',
  '/card', '/card/fax', '/safe', '/report',
  '/staff', '/staff/schedule', '/staff/offers', '/staff/reports', '/staff/export', '/staff/records', '/staff/account',
  '/about', '/about/data', '/privacy', '/accessibility',
]

const PATTERNS = PAGES.map((page) => new RegExp(`^${page.replaceAll(/:\w+/g, '[a-z0-9][a-z0-9-]{0,59}')}$`))

/** The path of a page of ours, without the query and fragment that may stand behind it; null when it is none. */
export function pageOf(address: string): string | null {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  return PATTERNS.some((pattern) => pattern.test(path)) ? path : null
}
