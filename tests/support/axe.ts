import { expect, type Page } from '@playwright/test'
import { axeFindings } from './looks.ts'

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** Runs axe with every rule on the page as it stands, in the light, the dark and the high-contrast look. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' })
    expect({ ...look, found: await axeFindings(page) }).toEqual({ ...look, found: [] })
  }
}
