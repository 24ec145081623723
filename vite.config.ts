import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import preact from '@preact/preset-vite'
import type { Plugin, Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

const COMPRESSIBLE = /\.(?:js|css|html|svg|json|webmanifest)$/

/** Writes a .br and a .gz beside each text file, so that the server never compresses while somebody waits. */
function precompress(directory: string): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const entries = await readdir(directory, { recursive: true, withFileTypes: true })
        const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
        for (const entry of files) {
          const path = join(entry.parentPath, entry.name)
          const content = await readFile(path)
          const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
          await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }))
          await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
        }
      },
    },
  }
}

/** Whether a module is needed before the first page shows; all of those go into one file, which compresses better than many. */
function isInitial(id: string, getModuleInfo: (id: string) => Rolldown.ModuleInfo | null, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const info = getModuleInfo(id)
  return info !== null && (info.isEntry || info.importers.some((importer) => isInitial(importer, getModuleInfo, seen)))
}

/** Whether a file of the build holds only the staff's side, all but its door, or the words for it. */
const isForStaff = (modules: readonly string[]): boolean =>
  modules.length > 0 && modules.every((id) => /\/src\/(?:app\/staff\/(?!StaffDoor\.)|device\/staff-|domain\/(?:staff|schedule-change-check)\.|locales\/[\w-]+\/staff\.json)/.test(id))

/** Words are named by language and page, so that the service worker can keep those of one language; what only the staff reads is named like the rest of their side. */
function chunkName(modules: readonly string[]): string {
  if (isForStaff(modules)) return 'assets/staff-[name]-[hash].js'
  const [, wording, page] = (modules.length === 1 && /\/src\/locales\/([\w-]+)\/(\w+)\.json$/.exec(modules[0] ?? '')) || []
  return wording === undefined ? 'assets/[name]-[hash].js' : `assets/words.${wording}.${page}-[hash].js`
}

export default defineConfig({
  plugins: [
    preact(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['index.html', 'assets/*.{js,css,svg}', '*.{svg,webmanifest}'],
        // Residents' phones never fetch what only the staff works with.
        globIgnores: ['assets/staff-*'],
        // Asset names carry a hash already; a revision query would only make a second copy.
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
    precompress('dist'),
  ],
  build: {
    target: ['chrome107', 'edge107', 'firefox104', 'safari16'],
    manifest: true,
    assetsInlineLimit: 0,
    // Browsers that cannot preload modules fetch them a moment later; the code that would mimic it costs every first visit.
    modulePreload: { polyfill: false, resolveDependencies: (_file, deps, { hostType }) => (hostType === 'js' ? deps.filter((dep) => dep.endsWith('.css')) : deps) },
    rolldownOptions: {
      output: {
        chunkFileNames: ({ moduleIds }) => chunkName(moduleIds),
        assetFileNames: ({ names }) => (names.some((name) => name.startsWith('StaffPages')) ? 'assets/staff-[name]-[hash][extname]' : 'assets/[name]-[hash][extname]'),
        codeSplitting: { groups: [{ name: (id, graph) => (isInitial(id, (module) => graph.getModuleInfo(module)) ? 'initial' : null) }] },
      },
    },
  },
  test: {
    // Vitest leaves a processor free; where there are two that is half of them.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', globalSetup: 'tests/support/cluster-setup.ts', include: ['tests/{domain,packs,server,walks,support,words}/**/*.test.ts'] } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['tests/{app,device}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'engines', environment: 'node', globalSetup: ['tests/support/cluster-setup.ts', 'tests/support/engines-setup.ts'], include: ['tests/engines/*.test.ts'],
          maxWorkers: 2, testTimeout: 90_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000, interval: 100 } },
        },
      },
    ],
  },
})
