import { useEffect, useState } from 'preact/hooks'
import { tokyoNow } from '../language/dates.ts'

const MINUTE = 60_000

/** This minute; a phone that slept through some of them catches up when it is looked at again. */
export function useNow(): string {
  const [now, setNow] = useState(() => tokyoNow(Date.now()))
  useEffect(() => {
    const tick = () => setNow(tokyoNow(Date.now()))
    const timer = setInterval(tick, MINUTE / 4)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  return now
}
