import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { isOnline, watchNetwork } from '../../device/network.ts'
import { saveSettings, type Settings, watchSettings } from '../../device/settings.ts'
import type { Language, Wording } from '../../domain/language.ts'
import { wordingOf } from '../language/LanguageContext.tsx'
import { AppContext, type AppState } from './app-context.ts'
import { useNow } from './use-now.ts'
import { usePack } from './use-pack.ts'
import { useTexts } from './use-texts.ts'

export function AppProvider({ packId, initial, children }: { packId: string; initial: Settings; children: ComponentChildren }) {
  const [settings, setSettings] = useState(initial)
  const [online, setOnline] = useState(isOnline)
  const [missingLanguage, setMissing] = useState<Language | null>(null)
  const { pack, openAgain } = usePack(packId)
  const texts = useTexts(pack, wordingOf(settings.language, settings.furigana))
  const now = useNow()

  useEffect(() => watchNetwork(setOnline), [])
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    const root = document.documentElement
    root.dataset['theme'] = settings.theme
    root.dataset['text'] = settings.textSize
  }, [settings.theme, settings.textSize])
  const change = useCallback((patch: Partial<Settings>) => {
    setMissing(null)
    saveSettings(patch)
  }, [])
  const missWords = useCallback((wanted: Wording, spoken: Wording) => {
    saveSettings({ language: spoken === 'furigana' ? 'ja' : spoken, furigana: spoken === 'furigana' })
    setMissing(wanted === 'furigana' ? 'ja' : wanted)
  }, [])

  const app = useMemo<AppState>(() => ({ settings, change, online, now, pack, texts, openAgain, missingLanguage, missWords }), [settings, online, now, pack, texts, openAgain, missingLanguage])
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>
}
