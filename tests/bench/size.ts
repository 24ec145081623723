import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const ROOT = join(import.meta.dirname, '../..')

export interface SizeFigure {
  name: string
  value: number
  unit: 'kB'
  limit: number | null
}

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

/** Which files a first visit to the home page needs before it can be used: the entry, what it imports, the home page and the Japanese words. */
function initialFiles(): { js: string[]; css: string[] } {
  const chunks: Record<string, Chunk> = JSON.parse(readFileSync(join(ROOT, 'dist/.vite/manifest.json'), 'utf8'))
  const wanted = new Set<string>()
  const visit = (key: string) => {
    const chunk = chunks[key]
    if (!chunk || wanted.has(key)) return
    wanted.add(key)
    chunk.imports?.forEach(visit)
  }
  for (const key of ['index.html', 'src/locales/ja.json', 'src/app/home/HomePage.tsx']) visit(key)
  const files = Object.entries(chunks).filter(([key]) => wanted.has(key)).map(([, chunk]) => chunk)
  return { js: files.map(({ file }) => file), css: [...new Set(files.flatMap(({ css = [] }) => css))] }
}

function figures(name: string, paths: string[], limits: { gzip?: number; brotli?: number }): SizeFigure[] {
  const contents = paths.map((path) => readFileSync(join(ROOT, path)))
  const kB = (compress: (content: Buffer) => Buffer) => contents.reduce((sum, content) => sum + compress(content).length, 0) / 1000
  return [
    { name: `${name}-gzip`, value: kB((content) => gzipSync(content, { level: 9 })), unit: 'kB', limit: limits.gzip ?? null },
    { name: `${name}-brotli`, value: kB((content) => brotliCompressSync(content)), unit: 'kB', limit: limits.brotli ?? null },
  ]
}

/** What a visitor downloads, each file compressed by itself as it is served; `limit` is the budget, null where there is none. */
export function sizeFigures(): SizeFigure[] {
  const { js, css } = initialFiles()
  const manifest: { parts: Record<'core' | 'geo' | 'map', string> } = JSON.parse(readFileSync(join(ROOT, 'public/packs/setagaya.json'), 'utf8'))
  const inDist = (file: string) => join('dist', file)
  const inPacks = (file: string) => join('public/packs', file)
  return [
    ...figures('initial-js', js.map(inDist), { gzip: 45 }),
    ...figures('initial-css', css.map(inDist), { gzip: 15 }),
    ...figures('pack-core', [inPacks(manifest.parts.core)], { brotli: 25 }),
    ...figures('pack-whole', Object.values(manifest.parts).map(inPacks), { brotli: 150 }),
  ]
}
