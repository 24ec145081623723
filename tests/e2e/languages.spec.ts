import { LANGUAGE_IDS, LANGUAGES } from '../../src/domain/language.ts'
import { expect, test } from '../support/site.ts'
import { search, waitUntilKept, waitUntilWordsKept } from '../support/visit.ts'

const languageSelect = 'header select:last-of-type'

for (const [locale, language] of [['ne-NP', 'ne'], ['zh-TW', 'zh-Hant'], ['pt-BR', 'pt'], ['th-TH', 'en']] as const) {
  test(`a browser in ${locale} is spoken to in ${language}, and no other language is fetched`, async ({ browser, site }) => {
    const page = await browser.newPage({ locale })
    const words: string[] = []
    page.on('request', (request) => words.push(/\/assets\/words\.([\w-]+)\./.exec(request.url())?.[1] ?? ''))
    await page.goto(site.url)
    await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGES[language].tag)
    await expect(page.locator(languageSelect)).toHaveValue(language)
    expect(new Set(words.filter(Boolean))).toEqual(new Set([language]))
    await page.close()
  })
}

test('every language names itself in its own script, is kept, and stands in the address to be shared; Japanese needs no word', async ({ page, site }) => {
  await page.goto(`${site.url}/districts/ikejiri`)
  const options = page.locator(`${languageSelect} option`)
  await expect(options).toHaveCount(LANGUAGE_IDS.length)
  expect(await options.allTextContents()).toEqual(LANGUAGE_IDS.map((id) => LANGUAGES[id].name))
  expect(await options.evaluateAll((all) => all.map((option) => (option as HTMLElement).lang))).toEqual(LANGUAGE_IDS.map((id) => LANGUAGES[id].tag))
  for (const id of [...LANGUAGE_IDS.slice(2), 'ja'] as const) {
    await page.locator(languageSelect).selectOption(id)
    await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGES[id].tag)
    await expect(page).toHaveURL(`${site.url}/districts/ikejiri${id === 'ja' ? '' : `?lang=${id}`}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('池尻地区')
  }
  await page.locator(languageSelect).selectOption('vi')
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await page.getByRole('navigation').getByRole('link').first().click()
  await expect(page).toHaveURL(`${site.url}/?lang=vi`)
  await search(page, '池尻1丁目')
  await expect(page).toHaveURL(/\/find\?lang=vi#q=/)
})

test('a shared link speaks its language for this visit and leaves the chosen one alone', async ({ page, site }) => {
  await page.goto(site.url)
  await page.locator(languageSelect).selectOption('es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.goto('about:blank')
  await page.goto(`${site.url}/activities?lang=ko&view=calendar`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.goto('about:blank')
  await page.goto(site.url)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('in a tunnel every page speaks the language that was chosen; one that is not there says so, and is had when the network is back', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/?lang=ne`)
  await waitUntilKept(page)
  await waitUntilWordsKept(page, 'ne')
  await context.setOffline(true)
  for (const path of ['/topics', '/topics/violence', '/activities', '/shopping', '/book', '/card', '/card/fax', '/safe', '/privacy', '/accessibility', '/report', '/']) {
    await page.goto(`${ownSite.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Devanagari}/u)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ne')
  }
  await page.locator(languageSelect).selectOption('fil')
  await expect(page.getByRole('status').filter({ hasText: 'Filipino' })).toBeVisible()
  await expect(page.locator(languageSelect)).toHaveValue('ne')
  await context.setOffline(false)
  await page.locator(languageSelect).selectOption('fil')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fil')
  await expect(page.getByRole('status').filter({ hasText: 'Filipino' })).toHaveCount(0)
})

test('a link in a language whose words are not there opens in the one that is', async ({ ownSite, page, context }) => {
  await page.goto(ownSite.url)
  await waitUntilKept(page)
  await waitUntilWordsKept(page, 'ja')
  await context.setOffline(true)
  await page.goto(`${ownSite.url}/districts?lang=ko`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地区の一覧')
})

test('furigana stands over every kanji of ordinary Japanese, in names of districts and offices too, and is there in a tunnel', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/settings`)
  await page.getByRole('checkbox', { name: /ふりがな/ }).check()
  await waitUntilKept(page)
  await waitUntilWordsKept(page, 'furigana')
  await context.setOffline(true)
  for (const [path, ruby] of [['/find#q=池尻1丁目', 'いけじり'], ['/topics', 'こま']] as const) {
    await page.goto('about:blank')
    await page.goto(`${ownSite.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 }).locator('rt').filter({ hasText: ruby }).first()).toBeVisible()
    await expect.poll(() => page.getByRole('main').evaluate(kanjiWithoutReading)).toEqual([])
  }
})

/** Kanji that stand on the page without their reading; addresses and the titles of sources are quoted as they are. */
function kanjiWithoutReading(main: Element): string[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    if (/\p{Script=Han}/u.test(text) && !node.parentElement?.closest('ruby, address, [data-trust], .print-only, [aria-hidden]')) found.push(text)
  }
  return found
}
