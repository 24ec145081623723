import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ENGINES, type EngineId } from '../support/engines.ts'
import { openSite, type Site } from '../support/open-site.ts'
import { activities } from './activities.ts'
import { booking } from './booking.ts'
import type { Driver } from './driver.ts'
import { keyboard } from './keyboard.ts'
import { language } from './language.ts'
import { lookUp } from './look-up.ts'
import { tunnel } from './tunnel.ts'

/** By their titles. Each starts on a site of its own, where nobody has been before. */
export type Walks = Record<string, (driver: Driver, site: Site) => Promise<void>>

const WALKS: Walks = { ...lookUp, ...tunnel, ...activities, ...booking, ...language, ...keyboard }
const PICTURES = join(import.meta.dirname, '../../.cache/engines')

/** Registers every walk for an engine; none where the engine could not be had, which was said before. */
export function walkIn(id: EngineId, start: (path: string) => Promise<Driver>): void {
  const path = inject('engines')[id]
  if (path === null) return
  describe.for([ENGINES[id].title])('%s', () => {
    let driver: Driver
    beforeAll(async () => {
      driver = await start(path)
      console.log(driver.browser)
    })
    afterAll(() => driver.close())
    test.for(Object.entries(WALKS))('%s', async ([title, walk]) => {
      expect.hasAssertions()
      await walkOn(title, walk)
    })

    async function walkOn(title: string, walk: Walks[string]) {
      const site = await openSite()
      try {
        await walk(driver, site)
      } catch (error) {
        await mkdir(PICTURES, { recursive: true })
        await writeFile(join(PICTURES, `${id} ${title.replaceAll(/\W+/g, '-')}.png`), await driver.screenshot())
        throw error
      } finally {
        await site.stop()
      }
    }
  })
}
