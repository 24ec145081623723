import * as v from 'valibot'

/** Languages of the interface by their code: what each calls itself, its BCP 47 tag for `lang`, and the locale that writes its dates and numbers. */
export const LANGUAGES = {
  ja: { name: '日本語', tag: 'ja', locale: 'ja' },
  // Plain Japanese counts years as people from elsewhere do.
  easy: { name: 'やさしい日本語', tag: 'ja', locale: 'ja-x-easy' },
  en: { name: 'English', tag: 'en', locale: 'en' },
  'zh-Hans': { name: '简体中文', tag: 'zh-Hans', locale: 'zh-Hans' },
  'zh-Hant': { name: '繁體中文', tag: 'zh-Hant', locale: 'zh-Hant' },
  ko: { name: '한국어', tag: 'ko', locale: 'ko' },
  vi: { name: 'Tiếng Việt', tag: 'vi', locale: 'vi' },
  // Clocks, house numbers and telephones in Japan have Latin digits.
  ne: { name: 'नेपाली', tag: 'ne', locale: 'ne-u-nu-latn' },
  fil: { name: 'Filipino', tag: 'fil', locale: 'fil' },
  es: { name: 'Español', tag: 'es', locale: 'es' },
  pt: { name: 'Português', tag: 'pt', locale: 'pt-BR' },
} as const

/** A language of the interface; `easy` is やさしい日本語. */
export type Language = keyof typeof LANGUAGES
export const LANGUAGE_IDS = Object.keys(LANGUAGES) as [Language, ...Language[]]
export const LanguageId = v.picklist(LANGUAGE_IDS)

/** How words are written: in a language, or in Japanese with readings over every kanji. */
export type Wording = Language | 'furigana'

const TRADITIONAL = /^zh\b.*-(?:hant|tw|hk|mo)\b/
const OTHER_NAMES: Record<string, Language> = { tl: 'fil' }

/** The first language of a browser's list (BCP 47 tags, best first) that the interface has; English where it has none. */
export function matchLanguage(tags: readonly string[]): Language {
  for (const tag of tags.map((one) => one.toLowerCase())) {
    const [primary = ''] = tag.split('-')
    if (primary === 'zh') return TRADITIONAL.test(tag) && !tag.includes('-hans') ? 'zh-Hant' : 'zh-Hans'
    const found = OTHER_NAMES[primary] ?? LANGUAGE_IDS.find((id) => id !== 'easy' && id === primary)
    if (found !== undefined) return found
  }
  return 'en'
}

/** `rtl` for languages written from right to left; none of ours yet. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(?:ar|fa|he|ps|ur)\b/.test(tag) ? 'rtl' : 'ltr')
