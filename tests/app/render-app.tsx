import { cleanup, render } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { LocationProvider } from 'preact-iso'
import { LanguageProvider, wordingOf } from '../../src/app/language/LanguageContext.tsx'
import { needWords, speak } from '../../src/app/language/words.ts'
import { AppContext, type AppState } from '../../src/app/state/app-context.ts'
import type { Settings } from '../../src/device/settings.ts'
import type { CorePack } from '../../src/domain/pack.ts'
import { afterEach } from 'vitest'
import { compileSetagaya } from '../support/setagaya.ts'

afterEach(cleanup)

await needWords('pages', 'access', 'activities', 'shopping', 'offers', 'safe', 'card', 'booking', 'bookings', 'staff', 'report')
for (const language of ['easy', 'en', 'furigana', 'ja'] as const) await speak(language)

export const { core, geo, activities, shopping, shopPack, consultation } = compileSetagaya()

interface Around { settings?: Partial<Settings>; now?: string; core?: CorePack | null; change?: AppState['change']; online?: boolean }

/** Draws a part of the app as a resident would see it: the real pack and words; only the clock is set. */
export function renderApp(part: ComponentChildren, { settings = {}, now = '2026-11-20T10:00:00+09:00', core: shown = core, change = () => {}, online = true }: Around = {}) {
  const all: Settings = { language: 'ja', textSize: 'normal', theme: 'auto', furigana: false, simple: false, discreet: false, myDistrict: null, ...settings }
  const wording = wordingOf(all.language, all.furigana)
  const app: AppState = {
    settings: all, change, online, now, openAgain: () => {}, missingLanguage: null, missWords: () => {}, texts: { wording, of: {} },
    pack: shown === null ? { state: 'unavailable' } : { state: 'ready', core: shown },
  }
  return render(
    <AppContext.Provider value={app}>
      <LanguageProvider wording={wording}>
        <LocationProvider>{part}</LocationProvider>
      </LanguageProvider>
    </AppContext.Provider>,
  )
}

export function districtOf(id: string) {
  const district = core.districts.find((one) => one.id === id)
  if (!district) throw new Error(`no district ${id}`)
  return district
}
