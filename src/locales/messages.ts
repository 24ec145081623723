import type ja from './ja.json'

/** A language of the interface; `easy` is やさしい日本語. */
export type Language = 'ja' | 'easy' | 'en'

/** The words of one language; plural forms carry the suffix of their CLDR category, as in i18next's JSON. */
export type Messages = Readonly<Record<string, string>>

/** What a text may be asked for by: the keys of ja.json, plural ones without their suffix. */
export type MessageKey = keyof typeof ja extends infer Key ? Key extends `${infer Stem}_other` ? Stem : Key : never

const loaders: Record<Language, () => Promise<{ default: Messages }>> = {
  ja: () => import('./ja.json'),
  easy: () => import('./easy.json'),
  en: () => import('./en.json'),
}

export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).default
}
