import { useCallback, useEffect, useState } from 'preact/hooks'
import { PackUnavailable } from '../../device/pack.ts'
import type { CorePack } from '../../domain/pack.ts'
import { useCore } from './app-context.ts'

export type Part<T> = { state: 'opening' } | { state: 'ready'; pack: T } | { state: 'unavailable' } | { state: 'fault'; error: unknown }

/** A hook for a part of the pack in use: read once for each pack, and what is on the screen stays there until the newer one has arrived. */
export function partHook<T>(open: (id: string) => Promise<T>): () => { part: Part<T>; openAgain: () => void } {
  const opened = new WeakMap<CorePack, Part<T>>()
  return () => {
    const core = useCore()
    const [part, setPart] = useState<Part<T>>(() => opened.get(core) ?? { state: 'opening' })
    const openAgain = useCallback(() => {
      const known = opened.get(core)
      setPart((shown) => known ?? (shown.state === 'ready' ? shown : { state: 'opening' }))
      if (known) return
      open(core.id).then(
        (pack) => {
          const ready: Part<T> = { state: 'ready', pack }
          opened.set(core, ready)
          setPart(ready)
        },
        (error: unknown) => setPart(error instanceof PackUnavailable ? { state: 'unavailable' } : { state: 'fault', error }),
      )
    }, [core])
    useEffect(openAgain, [openAgain])
    return { part, openAgain }
  }
}
