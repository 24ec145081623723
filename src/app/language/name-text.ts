import { useLanguage } from './LanguageContext.tsx'

/** A name of the pack; reading and romaji where they are known. */
export interface Named { name: string; kana?: string | undefined; romaji?: string | undefined }

/** A name as plain words, for titles and labels. */
export function useNameText(): (of: Named) => string {
  const { tag } = useLanguage()
  return ({ name, romaji }) => (tag === 'ja' || romaji === undefined ? name : `${romaji} (${name})`)
}
