import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'

export interface LogLine {
  method: string
  route: string
  status: number
  ms: number
}

/** One line a request: the pattern of its route, never the path, query or body, for those may say where somebody lives. */
export function logRequests(write: (line: LogLine) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now()
    await next()
    write({ method: c.req.method, route: routePath(c), status: c.res.status, ms: Math.round(performance.now() - start) })
  }
}
