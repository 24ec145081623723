import { useEffect, useRef } from 'preact/hooks'

const FIVE_MINUTES = 300_000

/** Reads again when the page is looked at after a while; not by the clock alone, for each reading is written down as somebody's. */
export function useRefresh(reload: () => void): void {
  const latest = useRef(reload)
  latest.current = reload
  useEffect(() => {
    let hiddenAt = 0
    const onChange = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now()
      else if (hiddenAt > 0 && Date.now() - hiddenAt > FIVE_MINUTES) latest.current()
    }
    const onOnline = () => latest.current()
    document.addEventListener('visibilitychange', onChange)
    addEventListener('online', onOnline)
    return () => {
      document.removeEventListener('visibilitychange', onChange)
      removeEventListener('online', onOnline)
    }
  }, [])
}
