import { join } from 'node:path'
import { type Page, test as base } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'

/** An empty page from which a test imports modules of src/device as the browser gets them. */
export const test = base.extend<{ devicePage: Page }, { modules: ViteDevServer }>({
  modules: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const root = join(import.meta.dirname, '../..')
      const server = await createServer({
        configFile: false, root, publicDir: false, logLevel: 'error', appType: 'custom',
        cacheDir: join(root, `.cache/vite-${process.pid}`),
        server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
        optimizeDeps: { noDiscovery: true, include: ['idb', 'valibot', 'workbox-window', 'altcha-lib', 'altcha-lib/algorithms/web/pbkdf2', 'altcha-lib/algorithms/web/sha'] },
      })
      server.middlewares.use('/empty', (_request, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>device</title>'))
      await server.listen()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  devicePage: async ({ page, modules }, use) => {
    await page.goto(`${modules.resolvedUrls?.local[0] ?? ''}empty`)
    await use(page)
  },
})
export { expect } from '@playwright/test'
