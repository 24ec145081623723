/** The pages that somebody may have to leave at once: each with all that lies below it. Help in danger, a dialog, brings its own way out. */
const SENSITIVE = ['/topics', '/book', '/bookings', '/card', '/saved', '/safe', '/report'] as const

export function isSensitive(path: string): boolean {
  return SENSITIVE.some((page) => path === page || path.startsWith(`${page}/`))
}
