import { createRequire } from 'node:module'
import { join } from 'node:path'
import { TokenizerBuilder, type IpadicFeatures } from '@patdx/kuromoji'
import NodeDictionaryLoader from '@patdx/kuromoji/node'
import { hiragana } from './kana.ts'

/** A word as the dictionary (IPADIC) cuts it; `start` and `end` count UTF-16 units of the text. */
export interface Word {
  start: number
  end: number
  surface: string
  /** In hiragana; null where the dictionary doesn't know the word. */
  reading: string | null
  pos: string
  detail: string
  kind: string
  base: string
  form: string
}

const directory = join(createRequire(import.meta.url).resolve('@patdx/kuromoji'), '../../dict/')
const tokenizer = await new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path: directory }) }).build()

const wordOf = (token: IpadicFeatures, start: number): Word => ({
  start,
  end: start + token.surface_form.length,
  surface: token.surface_form,
  reading: token.reading === undefined ? null : hiragana(token.reading),
  pos: token.pos,
  detail: token.pos_detail_1,
  kind: token.pos_detail_2,
  base: token.basic_form,
  form: token.conjugated_form,
})

/** The dictionary takes narrow punctuation for nouns. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）', ':': '：', '?': '？', '!': '！', '/': '／', '~': '～', '[': '［', ']': '］' }

/** The words of a text, in order; spaces, which only part phrases, are none and don't change how the rest is cut. */
export function wordsOf(text: string): Word[] {
  const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => !/\s/.test(text.charAt(at)))
  let at = 0
  return tokenizer.tokenize(text.replaceAll(/\s/g, '').replaceAll(/[():?!/~[\]]/g, (sign) => WIDE[sign] ?? sign)).map((token) => {
    const start = kept[at] ?? 0
    at += token.surface_form.length
    return { ...wordOf(token, start), end: (kept[at - 1] ?? start) + 1 }
  })
}
