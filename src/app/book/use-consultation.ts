import { useCallback, useEffect, useState } from 'preact/hooks'
import { openConsultation, PackUnavailable } from '../../device/pack.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import type { CorePack } from '../../domain/pack.ts'
import { useCore } from '../state/app-context.ts'

export type ConsultationState = { state: 'opening' } | { state: 'ready'; pack: ConsultationPack } | { state: 'unavailable' } | { state: 'fault'; error: unknown }

const opened = new WeakMap<CorePack, ConsultationState>()

/** What may be booked, of the pack in use. */
export function useConsultation(): { consultation: ConsultationState; openAgain: () => void } {
  const core = useCore()
  const [consultation, setConsultation] = useState<ConsultationState>(() => opened.get(core) ?? { state: 'opening' })
  const openAgain = useCallback(() => {
    const known = opened.get(core)
    // What is on the screen stays there until the newer one has arrived.
    setConsultation((shown) => known ?? (shown.state === 'ready' ? shown : { state: 'opening' }))
    if (known) return
    openConsultation(core.id).then(
      (pack) => {
        const state: ConsultationState = { state: 'ready', pack }
        opened.set(core, state)
        setConsultation(state)
      },
      (error: unknown) => setConsultation(error instanceof PackUnavailable ? { state: 'unavailable' } : { state: 'fault', error }),
    )
  }, [core])
  useEffect(openAgain, [openAgain])
  return { consultation, openAgain }
}
