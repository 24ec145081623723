import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

const TILES = 'https://cyberjapandata.gsi.go.jp'
const A_YEAR = 365 * 24 * 60 * 60

/** Hashes of the page's own inline blocks: the first paint needs them, and nothing else may run or style inline. */
function inlineHashes(html: string, element: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))
  return Array.from(blocks, ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
}

export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineHashes(html, 'script')].join(' '),
    ["style-src 'self'", ...inlineHashes(html, 'style')].join(' '),
    `img-src 'self' data: ${TILES}`,
    `connect-src 'self' ${TILES}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function securityHeaders(policy: () => Promise<string>): MiddlewareHandler {
  return async (c, next) => {
    await next()
    // Not by `c.header`, which would make the whole answer anew for each.
    const { headers } = c.res
    headers.set('Content-Security-Policy', await policy())
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('Permissions-Policy', 'geolocation=(self), camera=(self), microphone=(self), payment=(), usb=()')
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    // Only where a proxy in front speaks TLS; a promise made over plain HTTP would be ignored.
    if (c.req.header('X-Forwarded-Proto') === 'https') headers.set('Strict-Transport-Security', `max-age=${A_YEAR}; includeSubDomains`)
  }
}
