import type { EasyRule } from './easy-text.ts'
import type { Word } from './tokenizer.ts'

/** れる and られる: done to somebody, able to, or honouring somebody; only the context tells, so the easy way is to say it otherwise. */
export const passives: EasyRule = ({ words }) =>
  words.flatMap((word, index) => (word.pos === '動詞' && word.detail === '接尾' && ['れる', 'られる'].includes(word.base) ? [`「れる・られる」です。だれがするかを書くか「〜ことができます」にしてください: ${words[index - 1]?.surface ?? ''}${word.surface}`] : []))

/** Words that only a polite speaker uses; ください alone is plain. */
const POLITE = new Set(['いたす', '致す', 'ござる', 'おる', 'いただく', '頂く', 'いただける', '頂ける', 'くださる', '下さる', 'まいる', '参る', '申す', '申し上げる', '伺う', 'うかがう', 'いらっしゃる', 'おっしゃる', 'なさる', '召し上がる', '存じる', 'さしあげる', '差し上げる', 'ご覧', '拝見', 'お越し'])

/** お待ちください, ご確認できます, お知らせします, お書きになる; from the start of a word. */
const HONOURS = /^[おご御](?!願い)(?:(?!を)[\p{Script=Han}ぁ-んァ-ヴー]){1,6}?(?<![をはがもへにてで])(?:ください|下さい|いただ|いたし|できます|できる|します|する)|^お\p{Script=Han}+[いきしちにみりぎびえけせてねべめれげ]にな|^ご\p{Script=Han}{2}にな/u

/** What people say every day. */
const GREETINGS = new Set(['ありがとう', 'おはよう'])

const isPlease = ({ surface }: Word): boolean => ['ください', '下さい'].includes(surface)

const honours = (words: readonly Word[], index: number): boolean =>
  ['接頭詞', '名詞'].includes(words[index]?.pos ?? '') && HONOURS.test(words.slice(index, index + 6).map(({ surface }) => surface).join(''))

export const honorifics: EasyRule = ({ words }) =>
  words.flatMap((word, index) => {
    const isPolite = POLITE.has(word.base) && !isPlease(word) && !GREETINGS.has(words[index - 1]?.surface ?? '')
    const said = words.slice(index, index + 3).map(({ surface }) => surface).join('')
    return isPolite || honours(words, index) ? [`敬語です。「です・ます」で書いてください: ${said}`] : []
  })
