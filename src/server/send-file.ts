import type { Context } from 'hono'
import type { StoredFile } from './file-store.ts'

type Encoding = keyof StoredFile['bodies']

/** Answers with a file in the smallest encoding the browser takes, or with 304 when it has it already. */
export function sendFile(c: Context, file: StoredFile, cacheControl: string, status: 200 | 404 = 200): Response {
  const encoding = chooseEncoding(c.req.header('Accept-Encoding') ?? '', file)
  // A strong tag names the bytes sent, so each encoding has its own.
  const etag = `"${file.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const headers: Record<string, string> = { ETag: etag, 'Cache-Control': cacheControl }
  if (file.bodies.br) headers.Vary = 'Accept-Encoding'
  if (status === 200 && isNamedIn(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  const body = file.bodies[encoding] ?? file.bodies.identity
  headers['Content-Type'] = file.type
  headers['Content-Length'] = String(body.length)
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  return c.body(body, status, headers)
}

function chooseEncoding(accepted: string, file: StoredFile): Encoding {
  const refused = /;\s*q=0(?:\.0*)?$/
  const names = accepted.split(',').map((part) => part.trim()).filter((part) => !refused.test(part)).map((part) => part.split(';')[0])
  if (file.bodies.br && names.includes('br')) return 'br'
  if (file.bodies.gzip && names.includes('gzip')) return 'gzip'
  return 'identity'
}

function isNamedIn(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
}
