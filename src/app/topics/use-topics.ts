import { useCallback, useEffect, useState } from 'preact/hooks'
import { openTopics, PackUnavailable } from '../../device/pack.ts'
import type { CorePack } from '../../domain/pack.ts'
import type { TopicPack } from '../../domain/topics.ts'
import { useCore } from '../state/app-context.ts'

type TopicsState = { state: 'opening' } | { state: 'ready'; pack: TopicPack } | { state: 'unavailable' } | { state: 'fault'; error: unknown }

/** Read once for each pack: a newer one brings newer topics. */
const opened = new WeakMap<CorePack, TopicPack>()

const stateOf = (core: CorePack): TopicsState => {
  const pack = opened.get(core)
  return pack ? { state: 'ready', pack } : { state: 'opening' }
}

/** The topics that belong to the pack in use. */
export function useTopics(): { topics: TopicsState; openAgain: () => void } {
  const core = useCore()
  const [topics, setTopics] = useState(() => stateOf(core))
  const openAgain = useCallback(() => {
    const known = stateOf(core)
    // What is on the screen stays there until the newer ones have arrived.
    setTopics((shown) => (known.state === 'opening' && shown.state === 'ready' ? shown : known))
    if (known.state === 'ready') return
    openTopics(core.id).then(
      (pack) => {
        opened.set(core, pack)
        setTopics({ state: 'ready', pack })
      },
      (error: unknown) => setTopics(error instanceof PackUnavailable ? { state: 'unavailable' } : { state: 'fault', error }),
    )
  }, [core])
  useEffect(openAgain, [openAgain])
  return { topics, openAgain }
}
