import { useEffect, useMemo, useState } from 'preact/hooks'
import { PackUnavailable } from '../../device/pack.ts'
import { openTroubleWords } from '../../device/pack-texts.ts'
import type { TopicPack, TopicWords } from '../../domain/topics.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useCore } from '../state/app-context.ts'

/** The topics with what troubles are called in the reader's language: a worry is understood in it, too. */
export function useTroubleWords(pack: TopicPack | null): TopicPack | null {
  const core = useCore()
  const { wording } = useLanguage()
  const [words, setWords] = useState<readonly TopicWords[]>([])
  useEffect(() => {
    let wanted = true
    openTroubleWords(core.id, wording).then((found) => {
      if (wanted) setWords(found)
    }, (error: unknown) => {
      if (!(error instanceof PackUnavailable)) console.error(error)
    })
    return () => { wanted = false }
  }, [core, wording])
  return useMemo(() => pack && (words.length === 0 ? pack : { ...pack, words: [...pack.words, ...words] }), [pack, words])
}
