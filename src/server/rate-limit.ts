import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'

const MOST_CLIENTS = 50_000

/** Lets each client do something so many times in so many seconds. Clients are remembered in memory alone, under a name that cannot be turned back into an address. */
export function createRateLimit(most: number, seconds: number, clock: () => number = Date.now): (client: string) => boolean {
  const salt = randomBytes(32)
  const since = new Map<string, { start: number; count: number }>()
  return (client) => {
    const name = createHmac('sha256', salt).update(client).digest('base64')
    const now = clock()
    const span = since.get(name)
    if (span && now - span.start < seconds * 1000) {
      span.count += 1
      return span.count <= most
    }
    if (since.size >= MOST_CLIENTS) for (const [other, { start }] of since) if (now - start >= seconds * 1000) since.delete(other)
    if (since.size >= MOST_CLIENTS) since.clear()
    since.set(name, { start: now, count: 1 })
    return true
  }
}

/** Who asks: the address of the connection, or what our own proxy says it is. An IPv6 client is its whole network. */
export function clientOf(c: Context, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  const { incoming } = (c.env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } }
  const address = forwarded ?? incoming?.socket.remoteAddress ?? 'unknown'
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
