import * as v from 'valibot'
import { type Language, LanguageId, matchLanguage } from '../domain/language.ts'
import { keepText } from './kept-text.ts'

const Settings = v.object({
  language: v.fallback(LanguageId, () => matchLanguage(navigator.languages)),
  textSize: v.fallback(v.picklist(['normal', 'large', 'largest']), 'normal'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark', 'contrast']), 'auto'),
  furigana: v.fallback(v.boolean(), false),
  /** Whether the first page has three large buttons and nothing else. */
  simple: v.fallback(v.boolean(), false),
  /** Whether the app goes by the name and icon of a clock. */
  discreet: v.fallback(v.boolean(), false),
  myDistrict: v.fallback(v.nullable(v.string()), null),
})
export type Settings = v.InferOutput<typeof Settings>

const watchers = new Set<(settings: Settings) => void>()
const text = keepText('settings')
/** The language of the link that was followed: it holds for this visit, and is kept only by who never chose one. */
let linked: Language | null = null

function readKept(): Settings {
  const settings = v.safeParse(Settings, text.read())
  return settings.success ? settings.output : v.parse(Settings, {})
}

/** What the person chose; a missing or damaged value is its default, and never spoils the others. */
export const readSettings = (): Settings => ({ ...readKept(), ...(linked === null ? {} : { language: linked }) })

/** Follows the language that a link was shared in. */
export function followLink(query: string): void {
  const asked = v.safeParse(LanguageId, new URLSearchParams(query).get('lang'))
  if (!asked.success) return
  if (text.read() === null) saveSettings({ language: asked.output })
  else linked = asked.output
}

/** Keeps a change and tells every watcher, in this tab and the others. */
export function saveSettings(patch: Partial<Settings>): Settings {
  if (patch.language !== undefined) linked = null
  text.write({ ...readKept(), ...patch })
  const settings = readSettings()
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
