/** The languages most asked for at the ward's counters, each in its own words; others are named in the note. */
export const LANGUAGES = [
  ['ja', '日本語'], ['easy', 'やさしい日本語'], ['en', 'English'], ['zh-Hans', '中文(简体)'], ['zh-Hant', '中文(繁體)'], ['ko', '한국어'], ['vi', 'Tiếng Việt'], ['ne', 'नेपाली'], ['fil', 'Filipino'],
  ['id', 'Bahasa Indonesia'], ['my', 'မြန်မာဘာသာ'], ['th', 'ไทย'], ['hi', 'हिन्दी'], ['es', 'Español'], ['pt', 'Português'], ['fr', 'Français'], ['ru', 'Русский'],
] as const

export const languageName = (code: string): string => LANGUAGES.find(([one]) => one === code)?.[1] ?? (code === 'zh' ? '中文' : code)

/** やさしい日本語 is spoken wherever Japanese is; how a language is written makes no difference to the ear. */
export const spokenCode = (code: string): string => (code === 'easy' ? 'ja' : code.split('-')[0] ?? code)
export const isSpoken = (code: string, spoken: readonly string[]): boolean => spoken.includes(spokenCode(code))
