import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Settings } from '../../device/settings.ts'
import type { Language, Wording } from '../../domain/language.ts'
import type { CorePack } from '../../domain/pack.ts'

export type PackState = { state: 'opening' } | { state: 'ready'; core: CorePack } | { state: 'unavailable' } | { state: 'fault'; error: unknown }

export interface DataTexts { wording: Wording; of: Readonly<Record<string, string>> }

export interface AppState {
  settings: Settings
  change: (patch: Partial<Settings>) => void
  online: boolean
  /** This minute in Asia/Tokyo. */
  now: string
  pack: PackState
  /** Texts of the pack in the wording that was chosen; empty until they are there, and where Japanese needs none. */
  texts: DataTexts
  openAgain: () => void
  /** The language that could not be had when it was asked for. */
  missingLanguage: Language | null
  /** Goes back to the words there are. */
  missWords: (wanted: Wording, spoken: Wording) => void
}

export const AppContext = createContext<AppState | null>(null)

export function useApp(): AppState {
  const app = useContext(AppContext)
  if (app === null) throw new Error('useApp outside <AppProvider>')
  return app
}

/** The pack, for what is shown only once it is there. */
export function useCore(): CorePack {
  const { pack } = useApp()
  if (pack.state !== 'ready') throw new Error('useCore before the pack is ready')
  return pack.core
}
