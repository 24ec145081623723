import * as v from 'valibot'

const KEY = 'settings'

const Settings = v.object({
  language: v.fallback(v.picklist(['ja', 'easy', 'en']), () => preferredLanguage()),
  textSize: v.fallback(v.picklist(['normal', 'large', 'largest']), 'normal'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  furigana: v.fallback(v.boolean(), false),
  /** Whether the app goes by the name and icon of a clock. */
  discreet: v.fallback(v.boolean(), false),
  myDistrict: v.fallback(v.nullable(v.string()), null),
})
export type Settings = v.InferOutput<typeof Settings>

const watchers = new Set<(settings: Settings) => void>()
// Where storage is refused (some private modes), settings last as long as the page.
let unstored: string | null = null

function preferredLanguage(): 'ja' | 'en' {
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
}

function readText(): string | null {
  try {
    return localStorage.getItem(KEY) ?? unstored
  } catch {
    return unstored
  }
}

function parseText(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}

/** What the person chose; a missing or damaged value is its default, and never spoils the others. */
export function readSettings(): Settings {
  const settings = v.safeParse(Settings, parseText(readText()))
  return settings.success ? settings.output : v.parse(Settings, {})
}

/** Keeps a change and tells every watcher, in this tab and the others. */
export function saveSettings(patch: Partial<Settings>): Settings {
  const settings = { ...readSettings(), ...patch }
  unstored = JSON.stringify(settings)
  try {
    localStorage.setItem(KEY, unstored)
  } catch {
    // Kept in memory above.
  }
  for (const tell of watchers) tell(settings)
  return settings
}

export function watchSettings(tell: (settings: Settings) => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) tell(readSettings())
  }
  watchers.add(tell)
  addEventListener('storage', onStorage)
  return () => {
    watchers.delete(tell)
    removeEventListener('storage', onStorage)
  }
}
