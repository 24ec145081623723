import { readCode } from '../../domain/code.ts'

const LENGTH = 9
const SIGN = /[2-46-9A-HJKMNP-RT-Z]/

/** How far somebody has come in typing a code. */
export type Typed = { state: 'short'; left: number } | { state: 'wrong' } | { state: 'whole'; code: string }

/** Says at once when a sign can stand in no code, and at the last one when they don't belong together. */
export function checkTyped(typed: string): Typed {
  const code = readCode(typed)
  if (code !== null) return { state: 'whole', code }
  const signs = Array.from(typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, ''))
  return signs.length >= LENGTH || !signs.every((sign) => SIGN.test(sign)) ? { state: 'wrong' } : { state: 'short', left: LENGTH - signs.length }
}
