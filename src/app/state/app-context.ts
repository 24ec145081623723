import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Settings } from '../../device/settings.ts'
import type { CorePack } from '../../domain/pack.ts'

export type PackState = { state: 'opening' } | { state: 'ready'; core: CorePack } | { state: 'unavailable' } | { state: 'fault'; error: unknown }

export interface AppState {
  settings: Settings
  change: (patch: Partial<Settings>) => void
  online: boolean
  /** This minute in Asia/Tokyo. */
  now: string
  pack: PackState
  openAgain: () => void
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
