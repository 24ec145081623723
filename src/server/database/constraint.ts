/** The name of the constraint that a statement broke, through all that wraps the error. */
export function constraintOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('constraint' in cause) return String(cause.constraint)
  return null
}
