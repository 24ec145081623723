import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { isOnline, watchNetwork } from '../../device/network.ts'
import { saveSettings, type Settings, watchSettings } from '../../device/settings.ts'
import { AppContext, type AppState } from './app-context.ts'
import { useNow } from './use-now.ts'
import { usePack } from './use-pack.ts'

export function AppProvider({ packId, initial, children }: { packId: string; initial: Settings; children: ComponentChildren }) {
  const [settings, setSettings] = useState(initial)
  const [online, setOnline] = useState(isOnline)
  const { pack, openAgain } = usePack(packId)
  const now = useNow()

  useEffect(() => watchNetwork(setOnline), [])
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    const root = document.documentElement
    root.dataset['theme'] = settings.theme
    root.dataset['text'] = settings.textSize
  }, [settings.theme, settings.textSize])

  const app = useMemo<AppState>(() => ({
    settings,
    change: saveSettings,
    online, now, pack, openAgain,
  }), [settings, online, now, pack, openAgain])
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>
}
