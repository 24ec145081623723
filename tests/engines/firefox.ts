import { homedir } from 'node:os'
import puppeteer, { type ElementHandle, type KeyInput } from 'puppeteer-core'
import type { Driver } from './driver.ts'

/** A browser under test speaks to nobody but the page's own server: all else goes to a port where nobody listens. */
const LOOPBACK_ALONE = { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 }
/** While a page still glides to where a button is, a click would hit what is there now. */
const STILL = { 'ui.prefersReducedMotion': 1 }
const JAPANESE = { 'intl.accept_languages': 'ja', 'intl.locale.requested': 'ja' }

/** Firefox without a screen, over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless: true, defaultViewport: { width: 390, height: 844 },
    env: { ...process.env, HOME: homedir(), TZ: 'Asia/Tokyo' }, extraPrefsFirefox: { ...LOOPBACK_ALONE, ...STILL, ...JAPANESE },
  })
  // The page that a Firefox without a screen starts with never gets the focus.
  const page = await browser.newPage()
  const nth = async (selector: string, n: number): Promise<ElementHandle> => {
    const found = (await page.$$(selector))[n]
    if (!found) throw new Error(`no ${selector} (${n})`)
    return found
  }
  return {
    browser: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: async (selector, n = 0) => (await nth(selector, n)).click(),
    choose: async (selector, value) => void (await page.select(selector, value)),
    type: (text) => page.keyboard.type(text),
    async press(key) {
      const [last = '', ...held] = key.split('+').toReversed() as KeyInput[]
      for (const one of held) await page.keyboard.down(one)
      await page.keyboard.press(last as KeyInput)
      for (const one of held) await page.keyboard.up(one)
    },
    evaluate: <A extends readonly unknown[], T>(look: (...values: A) => T | Promise<T>, ...values: A) => page.evaluate(look as unknown as (...all: unknown[]) => Promise<T>, ...values),
    inject: async (source) => void (await page.evaluate(source)),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  }
}
