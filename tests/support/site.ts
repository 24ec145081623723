import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { BUILT, openSite, type Site } from './open-site.ts'

/** `site` is the built app on the real server, shared by a worker's tests; `ownSite` is a copy that a test may change. */
export const test = base.extend<{ ownSite: Site }, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const site = await openSite()
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above.
  ownSite: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'madoguchi-site-'))
    const copy = { dist: join(folder, 'dist'), packs: join(folder, 'packs') }
    await cp(BUILT.dist, copy.dist, { recursive: true })
    await cp(BUILT.packs, copy.packs, { recursive: true })
    const site = await openSite(copy)
    await use(site)
    await site.stop()
    await rm(folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => use(site.url),
})
export { expect } from '@playwright/test'
