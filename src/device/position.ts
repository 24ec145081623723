import type { Point } from '../domain/pack.ts'

export type Failure = 'denied' | 'unavailable' | 'timeout' | 'unsupported'
export type Position = { ok: true; point: Point; accuracy: number } | { ok: false; code: Failure }

/** Where the phone is. Rejects only when aborted. */
export async function getPosition(signal: AbortSignal): Promise<Position> {
  // Asked for by a tap, so it needn't be there before the first paint.
  const fixes = await import('./wait-for-fix.ts').catch(() => null)
  return fixes ? fixes.waitForFix(signal) : { ok: false, code: 'unavailable' }
}
