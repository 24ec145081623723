import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const INDEX_HTML = '<!doctype html><html lang="ja"><head><style>body{margin:0}</style><script type="module" src="/assets/main-abc.js"></script></head><body></body></html>'

/** A small built site in a temporary folder: what the server needs, and nothing of the real build. */
export async function writeBuiltSite(files: Record<string, string> = {}): Promise<{ dist: string; packs: string }> {
  const root = await mkdtemp(join(tmpdir(), 'madoguchi-'))
  const all: Record<string, string> = {
    'dist/index.html': INDEX_HTML,
    'dist/sw.js': 'self.addEventListener("fetch", () => {})',
    'dist/manifest.webmanifest': '{"name":"まちの窓口"}',
    'dist/assets/main-abc.js': `export const text = "${'窓口'.repeat(500)}"`,
    'dist/.vite/manifest.json': '{}',
    'packs/setagaya.json': '{"id":"setagaya"}',
    'packs/setagaya.core.0123456789.json': '{"id":"setagaya"}',
    ...files,
  }
  for (const [name, content] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), content)
  }
  return { dist: join(root, 'dist'), packs: join(root, 'packs') }
}
