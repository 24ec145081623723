import type { EasyRule } from './easy-text.ts'

/** Letters that a sentence may have without spaces: one idea, read in one breath. What a list names, between its dots, counts by itself. */
const LONGEST = 36

export const longSentences: EasyRule = ({ plain }) =>
  plain.split(/[。！？!?\n・]/).map((sentence) => sentence.replaceAll(/[\s「」『』（）()]/g, '')).filter((sentence) => sentence.length > LONGEST).map((sentence) => `${sentence.length}字の文です（${LONGEST}字まで）。分けてください: ${sentence}`)

/** Two negatives that make a yes, and duties said as what must not be left undone. */
const DOUBLE = /(?:なければ|なくては|なくちゃ|ないと)(?:なら|なり|いけ|だめ)|ずには?(?:い|お)(?:られ)?(?:ない|ません)|(?:ない|ません)(?:わけ|こと|もの)?(?:では|じゃ|は|も)(?:ない|ありません)|なく[はも](?:ない|ありません)|ないことが(?:ない|ありません)/g

export const doubleNegatives: EasyRule = ({ plain }) => [...plain.replaceAll(/\s/g, '').matchAll(DOUBLE)].map(([found]) => `打ち消しが二つ重なっています: ${found}`)

export const bareKanji: EasyRule = ({ message }) => [...message.replaceAll(/\{[^{}|]+\|[^{}|]+\}/g, ' ').matchAll(/\p{Script=Han}+/gu)].map(([found]) => `読みのない漢字があります: ${found}`)
