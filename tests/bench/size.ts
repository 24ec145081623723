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

/** Which files a first visit to the home page needs: what index.html names, and the Japanese words. */
function initialFiles(): { js: string[]; css: string[] } {
  const html = readFileSync(join(ROOT, 'dist/index.html'), 'utf8')
  const named = Array.from(html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g), ([, file = '']) => file)
  const chunks: Record<string, { file: string }> = JSON.parse(readFileSync(join(ROOT, 'dist/.vite/manifest.json'), 'utf8'))
  const words = chunks['src/locales/ja/shell.json']?.file
  const js = named.filter((file) => file.endsWith('.js'))
  if (js.length === 0 || words === undefined) throw new Error('dist does not hold the built app')
  return { js: [...js, words], css: named.filter((file) => file.endsWith('.css')) }
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

export function run(): void {
  for (const { name, value, unit } of sizeFigures()) console.log(`${name} ${value.toFixed(1)} ${unit}`)
}
