import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
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
    // Those who went over their limit are the last to be forgotten.
    if (since.size >= MOST_CLIENTS) for (const [other, { start, count }] of since) if (now - start >= seconds * 1000 || count <= most) since.delete(other)
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
  return networkOf(address)
}

/** One name for a client, however its address is written: an IPv4 address without port, or the first half of an IPv6 address. */
export function networkOf(address: string): string {
  const [, four] = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.exec(address) ?? []
  if (four !== undefined) return four
  const six = address.replace(/^\[|\](?::\d+)?$|%.*$/g, '')
  if (!isIPv6(six)) return address
  const [before = '', after = ''] = six.split('::')
  const head = before.split(':').filter(Boolean)
  const left = six.includes('::') ? 8 - head.length - after.split(':').filter(Boolean).length - (after.includes('.') ? 1 : 0) : 0
  const groups = [...head, ...Array.from({ length: Math.max(0, left) }, () => '0'), ...after.split(':').filter(Boolean)]
  return groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
