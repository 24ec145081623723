import { languageName } from './languages.ts'

/** What a language calls itself, said to be written in it. */
export const SpokenName = ({ code }: { code: string }) => <span lang={code === 'easy' ? 'ja' : code}>{languageName(code)}</span>
