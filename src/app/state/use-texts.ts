import { useEffect, useState } from 'preact/hooks'
import { PackUnavailable } from '../../device/pack.ts'
import type { Wording } from '../../domain/language.ts'
import type { DataTexts, PackState } from './app-context.ts'

/** The pack's texts in the wording in use; until they have come, and where they cannot be had, English and Japanese stand in. */
export function useTexts(pack: PackState, wording: Wording): DataTexts {
  const [texts, setTexts] = useState<DataTexts>({ wording, of: {} })
  const core = pack.state === 'ready' ? pack.core : null
  useEffect(() => {
    let wanted = true
    // Ordinary Japanese is in the tables themselves.
    if (core !== null && wording !== 'ja') {
      import('../../device/pack-texts.ts').then(async ({ openTexts, openTroubleWords }) => {
        const of = await openTexts(core.id, wording)
        if (wanted) setTexts({ wording, of })
        // Kept for a tunnel, where somebody may have to say what troubles them.
        await openTroubleWords(core.id, wording)
      }).catch((error: unknown) => {
        if (!(error instanceof PackUnavailable)) console.error(error)
      })
    }
    return () => { wanted = false }
  }, [core, wording])
  return texts
}
