import { useCallback, useEffect, useState } from 'preact/hooks'
import { openActivities, PackUnavailable } from '../../device/pack.ts'
import type { ActivityPack } from '../../domain/activity.ts'
import type { CorePack } from '../../domain/pack.ts'
import { useCore } from '../state/app-context.ts'

export type ActivitiesState = { state: 'opening' } | { state: 'ready'; pack: ActivityPack } | { state: 'unavailable' } | { state: 'fault'; error: unknown }

/** Read once for each pack: a newer one brings newer activities. */
const opened = new WeakMap<CorePack, ActivityPack>()

const stateOf = (core: CorePack): ActivitiesState => {
  const pack = opened.get(core)
  return pack ? { state: 'ready', pack } : { state: 'opening' }
}

/** The activities that belong to the pack in use. */
export function useActivities(): { activities: ActivitiesState; openAgain: () => void } {
  const core = useCore()
  const [activities, setActivities] = useState(() => stateOf(core))
  const openAgain = useCallback(() => {
    const known = stateOf(core)
    // What is on the screen stays there until the newer ones have arrived.
    setActivities((shown) => (known.state === 'opening' && shown.state === 'ready' ? shown : known))
    if (known.state === 'ready') return
    openActivities(core.id).then(
      (pack) => {
        opened.set(core, pack)
        setActivities({ state: 'ready', pack })
      },
      (error: unknown) => setActivities(error instanceof PackUnavailable ? { state: 'unavailable' } : { state: 'fault', error }),
    )
  }, [core])
  useEffect(openAgain, [openAgain])
  return { activities, openAgain }
}
