import { type Language, LANGUAGE_IDS, LANGUAGES } from '../../domain/language.ts'
import easy from './words/easy.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }
import fil from './words/fil.json' with { type: 'json' }
import ja from './words/ja.json' with { type: 'json' }
import ko from './words/ko.json' with { type: 'json' }
import ne from './words/ne.json' with { type: 'json' }
import pt from './words/pt.json' with { type: 'json' }
import vi from './words/vi.json' with { type: 'json' }
import zhHans from './words/zh-Hans.json' with { type: 'json' }
import zhHant from './words/zh-Hant.json' with { type: 'json' }

export type MailKey = keyof typeof ja

export const MAIL_WORDS: Record<Language, Record<MailKey, string>> = { ja, easy, en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ko, vi, ne, fil, es, pt }

/** The languages a mail is written in: whoever speaks another than ours gets plain Japanese and English. */
export function languagesFor(tag: string): Language[] {
  const wanted = tag.toLowerCase()
  const [primary = ''] = wanted.split('-')
  const found = LANGUAGE_IDS.find((id) => id.toLowerCase() === wanted) ?? LANGUAGE_IDS.find((id) => id.toLowerCase().split('-')[0] === primary)
  return found === undefined ? ['easy', 'en'] : [found]
}

/** A text with its slots filled; line breaks in what fills them are taken out. */
export function say(language: Language, key: MailKey, slots: Record<string, string> = {}): string {
  return MAIL_WORDS[language][key].replace(/\{\{(\w+)\}\}/g, (_, slot: string) => (slots[slot] ?? '').replace(/\s+/g, ' '))
}

/** A moment as somebody in Japan would say it. */
export function sayInstant(language: Language, instant: string): string {
  const format = { timeZone: 'Asia/Tokyo', weekday: 'short', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const
  const day = language === 'easy' ? { month: 'numeric', day: 'numeric' } as const : { year: 'numeric', month: 'long', day: 'numeric' } as const
  return new Date(instant).toLocaleString(language === 'en' ? 'en-GB' : LANGUAGES[language].locale, { ...day, ...format, ...(language === 'en' ? { weekday: 'long' } : {}) })
}
