import { useEffect, useState } from 'preact/hooks'
import { PackUnavailable } from '../../device/pack.ts'

export type Opened<T> = { state: 'opening' } | { state: 'unavailable' } | { state: 'fault'; error: unknown } | { state: 'ready'; value: T }

/** Parts of the pack a page needs besides the core; opened anew when `of` changes, what was shown staying until then. */
export function useOpened<T>(open: () => Promise<T>, of: unknown): { opened: Opened<T>; openAgain: () => void } {
  const [opened, setOpened] = useState<Opened<T>>({ state: 'opening' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let wanted = true
    open().then(
      (value) => wanted && setOpened({ state: 'ready', value }),
      (error: unknown) => wanted && setOpened(error instanceof PackUnavailable ? { state: 'unavailable' } : { state: 'fault', error }),
    )
    return () => { wanted = false }
  }, [of, attempt])
  const openAgain = () => {
    setOpened({ state: 'opening' })
    setAttempt(attempt + 1)
  }
  return { opened, openAgain }
}
