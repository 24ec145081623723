import type { Language } from '../../domain/language.ts'

const NAMED = /([?&])lang=[^&]*(&|$)/

/** An address that opens in a language; Japanese needs no word of it. What else stands in it, the fragment too, stays as it is. */
export function withLanguage(address: string, language: Language): string {
  const [before = '', ...fragment] = address.split('#')
  const bare = before.replace(NAMED, (_, start: string, end: string) => (end === '' ? '' : start))
  const named = language === 'ja' ? bare : `${bare}${bare.includes('?') ? '&' : '?'}lang=${language}`
  return [named, ...fragment].join('#')
}
