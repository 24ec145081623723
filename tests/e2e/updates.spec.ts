import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CorePack, Manifest } from '../../src/domain/pack.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

async function change(path: string, edit: (text: string) => string) {
  const before = await readFile(path, 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  await writeFile(path, after)
  await rm(`${path}.br`, { force: true })
  await rm(`${path}.gz`, { force: true })
}

test('a new version of the app waits until the person agrees; another tab is asked too, and keeps what was begun there', async ({ ownSite, page, context }) => {
  await page.goto(ownSite.url)
  await waitUntilKept(page)
  const other = await context.newPage()
  await other.goto(`${ownSite.url}/districts`)
  const version = page.locator('meta[name="test-version"]')
  const otherVersion = other.locator('meta[name="test-version"]')

  await change(join(ownSite.dist, 'index.html'), (html) => html.replace('</head>', '<meta name="test-version" content="2"></head>'))
  await change(join(ownSite.dist, 'sw.js'), (script) => script.replace(/(?<=url"?:"index\.html","?revision"?:")\w+|(?<="?revision"?:")\w+(?=","?url"?:"index\.html)/, '0000'))
  await page.reload()
  const banner = page.getByRole('status').filter({ hasText: '新しい' })
  await expect(banner).toBeVisible()
  await expect(version).toHaveCount(0)

  await banner.getByRole('button').first().click()
  await expect(version).toHaveCount(1)
  await expect(banner).toHaveCount(0)
  await expect(otherVersion).toHaveCount(0)
  await other.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  const otherBanner = other.getByRole('status').filter({ hasText: '新しい' })
  await expect(otherBanner).toBeVisible()
  await expect(otherVersion).toHaveCount(0)
  await otherBanner.getByRole('button').first().click()
  await expect(otherVersion).toHaveCount(1)
})

test('new data needs no new app: it is there without a reload, and in a tunnel', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/districts`)
  await waitUntilKept(page)
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
  await expect(page.getByRole('link', { name: /池尻地区|池尻/ }).first()).toBeVisible()

  await publish(ownSite.packs, (core) => ({ ...core, districts: core.districts.map((district) => (district.id === 'ikejiri' ? { ...district, name: '新池尻' } : district)) }))
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByRole('link', { name: /新池尻/ }).first()).toBeVisible()
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)

  await context.setOffline(true)
  await ownSite.stop()
  await page.reload()
  await expect(page.getByRole('link', { name: /新池尻/ }).first()).toBeVisible()
})

/** Publishes changed data as the packs command does: a new part under a new name, the manifest last. */
async function publish(packs: string, edit: (core: CorePack) => CorePack) {
  const manifest: Manifest = JSON.parse(await readFile(join(packs, 'setagaya.json'), 'utf8'))
  const core: CorePack = JSON.parse(await readFile(join(packs, manifest.parts.core), 'utf8'))
  const text = JSON.stringify(edit(core))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const file = `setagaya.core.${hash}.json`
  await writeFile(join(packs, file), text)
  await writeFile(join(packs, 'setagaya.json'), JSON.stringify({ ...manifest, hash, parts: { ...manifest.parts, core: file } }))
}
