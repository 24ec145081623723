import easy from './words/easy.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }
import ja from './words/ja.json' with { type: 'json' }

export type MailKey = keyof typeof ja
export type MailLanguage = 'ja' | 'easy' | 'en'

const WORDS: Record<MailLanguage, Record<MailKey, string>> = { ja, easy, en }
const LOCALES: Record<MailLanguage, string> = { ja: 'ja-JP', easy: 'ja-JP', en: 'en-GB' }

/** The languages a mail is written in: whoever speaks another than ours gets plain Japanese and English. */
export function languagesFor(tag: string): MailLanguage[] {
  const [language] = tag.toLowerCase().split('-')
  if (language === 'ja' || language === 'easy' || language === 'en') return [language]
  return ['easy', 'en']
}

/** A text with its slots filled; line breaks in what fills them are taken out. */
export function say(language: MailLanguage, key: MailKey, slots: Record<string, string> = {}): string {
  return WORDS[language][key].replace(/\{\{(\w+)\}\}/g, (_, slot: string) => (slots[slot] ?? '').replace(/\s+/g, ' '))
}

/** A moment as somebody in Japan would say it. */
export function sayInstant(language: MailLanguage, instant: string): string {
  const format = { timeZone: 'Asia/Tokyo', weekday: language === 'en' ? 'long' : 'short', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const
  const day = language === 'easy' ? { month: 'numeric', day: 'numeric' } as const : { year: 'numeric', month: 'long', day: 'numeric' } as const
  return new Date(instant).toLocaleString(LOCALES[language], { ...day, ...format })
}
