import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const TEXT = new Map([
  ['.css', 'text/css; charset=utf-8'], ['.html', 'text/html; charset=utf-8'], ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'], ['.svg', 'image/svg+xml'], ['.txt', 'text/plain; charset=utf-8'], ['.webmanifest', 'application/manifest+json'],
])
const BINARY = new Map([['.ico', 'image/x-icon'], ['.png', 'image/png'], ['.webp', 'image/webp']])
const SAFE_PATH = /^(?:\/[\w-][\w.-]*)+$/

export interface StoredFile {
  type: string
  etag: string
  bodies: { identity: Uint8Array<ArrayBuffer>; br?: Uint8Array<ArrayBuffer>; gzip?: Uint8Array<ArrayBuffer> }
}

/** Reads the files of a directory by URL path and keeps them in memory until they change on disk; null when there is no such file. */
export function createFileStore(directory: string): (path: string) => Promise<StoredFile | null> {
  const kept = new Map<string, { version: string; file: StoredFile }>()
  return async (path) => {
    const type = TEXT.get(extname(path)) ?? BINARY.get(extname(path))
    if (!type || !SAFE_PATH.test(path)) return null
    const onDisk = join(directory, path)
    const stats = await stat(onDisk).catch(() => null)
    if (!stats?.isFile()) return null
    const version = `${stats.mtimeMs} ${stats.size}`
    const before = kept.get(path)
    if (before?.version === version) return before.file
    const file = await loadFile(onDisk, type)
    kept.set(path, { version, file })
    return file
  }
}

async function loadFile(path: string, type: string): Promise<StoredFile> {
  const identity = await readFile(path)
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  if (!TEXT.has(extname(path))) return { type, etag, bodies: { identity } }
  const [br, gz] = await Promise.all([
    readFile(`${path}.br`).catch(() => promisify(brotliCompress)(identity)),
    readFile(`${path}.gz`).catch(() => promisify(gzip)(identity)),
  ])
  return { type, etag, bodies: { identity, br, gzip: gz } }
}
