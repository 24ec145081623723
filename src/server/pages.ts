/** The pages the app has: any other path is answered with the app too, but as not found. */
export const PAGES = [
  '/', '/find', '/districts', '/districts/:id', '/topics', '/topics/:id', '/activities', '/activities/:id',
  '/shopping', '/take-part', '/take-part/places', '/take-part/offers', '/book', '/bookings', '/bookings/code', '/bookings/test', '/bookings/sheet', '/saved', '/settings',
  '/staff', '/staff/schedule', '/staff/offers', '/staff/export', '/staff/records', '/staff/account',
  '/about', '/about/data', '/privacy', '/accessibility',
]
