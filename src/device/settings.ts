import * as v from 'valibot'
import { keepText } from './kept-text.ts'

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
const text = keepText('settings')

function preferredLanguage(): 'ja' | 'en' {
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
}

/** What the person chose; a missing or damaged value is its default, and never spoils the others. */
export function readSettings(): Settings {
  const settings = v.safeParse(Settings, text.read())
  return settings.success ? settings.output : v.parse(Settings, {})
}

/** Keeps a change and tells every watcher, in this tab and the others. */
export function saveSettings(patch: Partial<Settings>): Settings {
  const settings = { ...readSettings(), ...patch }
  text.write(settings)
  for (const tell of watchers) tell(settings)
  return settings
}

export function watchSettings(tell: (settings: Settings) => void): () => void {
  const stop = text.watch(() => tell(readSettings()))
  watchers.add(tell)
  return () => {
    watchers.delete(tell)
    stop()
  }
}
