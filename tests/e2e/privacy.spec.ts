import { expect, test } from '../support/site.ts'
import { search, waitUntilKept } from '../support/visit.ts'

const TYPED = ['松原６丁目３－５ すみれ荘201', '池尻4-33-7', 'Shimokitazawa 2-1', '155-0032', '存在しない町9丁目']
const HERE = { latitude: 35.64321, longitude: 139.65432, accuracy: 10 }

/** Every way in which words may be written into a request. */
function waysToWrite(words: string): string[] {
  const parts = [words, ...words.split(/\s+/)].filter((part) => part.length > 3)
  return parts.flatMap((part) => [part, part.normalize('NFKC')]).flatMap((part) => [
    part, encodeURI(part), encodeURIComponent(part), encodeURIComponent(part).toLowerCase(), encodeURIComponent(part).replaceAll('%20', '+'),
    Buffer.from(part).toString('base64'), Buffer.from(part).toString('base64url'), Buffer.from(part).toString('hex'),
    JSON.stringify(part).replaceAll(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).slice(1, -1),
  ])
}

test('no request of page or service worker carries what was typed, chosen or measured', async ({ ownSite, page, context }) => {
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`))
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(HERE)

  for (const words of TYPED) {
    await page.goto(ownSite.url)
    await waitUntilKept(page)
    await search(page, words)
    await expect(page).toHaveURL(/\/find#q=/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto(ownSite.url)
  await page.getByRole('main').getByRole('button', { name: '現在地' }).click()
  await expect(page).toHaveURL(/\/find#p=/)
  await page.reload()
  await page.getByRole('main').getByRole('link').first().click()

  const everything = [...sent, ...ownSite.heard, ...ownSite.log]
  expect(sent.length).toBeGreaterThan(10)
  expect(ownSite.heard.length).toBeGreaterThan(10)
  const secrets = [...TYPED.flatMap(waysToWrite), '35.643', '139.654']
  expect(everything.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([])
  const hosts = new Set(sent.map((line) => new URL(line.split(' ')[1] ?? '')).filter(({ protocol }) => protocol.startsWith('http')).map(({ host }) => host))
  expect([...hosts]).toEqual([new URL(ownSite.url).host])
})

test('nothing is kept in cookies, and of the search nothing on the phone', async ({ page, context, site }) => {
  await page.goto(site.url)
  await waitUntilKept(page)
  await search(page, '池尻4-33-7')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(kept).not.toContain('33')
})
