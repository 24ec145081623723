import { useEffect, useRef, useState } from 'preact/hooks'
import { getPosition, type Position } from '../../device/position.ts'

type PositionState = 'idle' | 'asking' | Exclude<Position, { ok: true }>['code']

/** Asks the phone where it is, only when told to; null when it did not say, which `state` then tells, or when the page was left meanwhile. */
export function usePosition(): { state: PositionState; ask: () => Promise<Extract<Position, { ok: true }> | null> } {
  const [state, setState] = useState<PositionState>('idle')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const ask = async () => {
    const controller = asking.current = new AbortController()
    setState('asking')
    try {
      const position = await getPosition(controller.signal)
      setState(position.ok ? 'idle' : position.code)
      return position.ok ? position : null
    } catch (error) {
      if (controller.signal.aborted) return null
      throw error
    }
  }
  return { state, ask }
}
