import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problem } from './problem.ts'

/** A body whose length is said beforehand is judged by it, unread: HTTP holds the sender to it. Any other is counted as it comes. */
export function limitBody(maxSize: number): MiddlewareHandler {
  const countBody = bodyLimit({ maxSize, onError: (c) => problem(c, 'tooLarge') })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const length = c.req.header('Content-Length')
    if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return countBody(c, next)
    return Number(length) <= maxSize ? next() : problem(c, 'tooLarge')
  }
}
