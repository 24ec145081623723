import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

const READING = new Set(['GET', 'HEAD'])

/** Refuses to change anything for a page of another site: browsers name their origin with every write. */
export function sameOriginOnly(originOf: (c: Context) => string): MiddlewareHandler {
  return async (c, next) => {
    if (READING.has(c.req.method)) return next()
    const site = c.req.header('Sec-Fetch-Site')
    if (c.req.header('Origin') !== originOf(c) || (site !== undefined && site !== 'same-origin')) return problem(c, 'crossSite')
    return next()
  }
}
