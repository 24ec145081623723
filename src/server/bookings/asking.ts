import type { Context } from 'hono'
import { problem } from '../problem.ts'
import { clientOf, createRateLimit } from '../rate-limit.ts'

const TEN_MINUTES = 600

/** What one client may ask for in ten minutes; over it, the answer to send. */
export function limitAsking(most: number, isBehindProxy: boolean): (c: Context) => Response | null {
  const may = createRateLimit(most, TEN_MINUTES)
  return (c) => {
    if (may(clientOf(c, isBehindProxy))) return null
    c.header('Retry-After', String(TEN_MINUTES))
    return problem(c, 'tooMany')
  }
}

export const readBody = (c: Context): Promise<unknown> => c.req.json<unknown>().catch(() => null)
