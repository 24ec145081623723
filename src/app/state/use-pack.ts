import { useCallback, useEffect, useState } from 'preact/hooks'
import { openPack, PackUnavailable, watchPack } from '../../device/pack.ts'
import type { PackState } from './app-context.ts'

/** Opens the pack, and swaps it for a newer one as soon as the device holds it. */
export function usePack(id: string): { pack: PackState; openAgain: () => void } {
  const [pack, setPack] = useState<PackState>({ state: 'opening' })
  const openAgain = useCallback(() => {
    setPack({ state: 'opening' })
    openPack(id).then(
      (core) => setPack({ state: 'ready', core }),
      (error: unknown) => setPack(error instanceof PackUnavailable ? { state: 'unavailable' } : { state: 'fault', error }),
    )
  }, [id])
  useEffect(openAgain, [openAgain])
  useEffect(() => watchPack(id, (core) => setPack({ state: 'ready', core })), [id])
  return { pack, openAgain }
}
