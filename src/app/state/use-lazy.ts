import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** What is fetched when it is first wanted; null until it is there, and for good if it can't be had. */
export function useLazy<Props>(isWanted: boolean, load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<{ part: ComponentType<Props> } | null>(null)
  useEffect(() => {
    if (isWanted && loaded === null) load().then((part) => setLoaded({ part }), (error: unknown) => console.error(error))
  }, [isWanted])
  return loaded?.part ?? null
}
