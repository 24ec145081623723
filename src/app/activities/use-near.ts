import { useEffect, useRef, useState } from 'preact/hooks'
import { getPosition, type Position } from '../../device/position.ts'
import { ACCURACY_LIMIT_METRES } from '../../domain/locate.ts'
import type { Point } from '../../domain/pack.ts'

type NearState = 'idle' | 'asking' | 'rough' | Exclude<Position, { ok: true }>['code']

const AS_NEAR_AS_BEFORE_MS = 10 * 60 * 1000

/** Where the person was when they asked, for the way back from an activity; kept for minutes, written nowhere. */
let last: { point: Point; at: number } | null = null

export interface Near {
  point: Point | null
  state: NearState
  /** Measures anew; null when that failed, which `state` then tells. */
  ask: () => Promise<{ point: Point; accuracy: number } | null>
}

/** The position, asked for only when the person wants what is near. */
export function useNear(): Near {
  const [point, setPoint] = useState(() => (last !== null && Date.now() - last.at < AS_NEAR_AS_BEFORE_MS ? last.point : null))
  const [state, setState] = useState<NearState>('idle')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const ask = async () => {
    const controller = asking.current = new AbortController()
    setState('asking')
    try {
      const position = await getPosition(controller.signal)
      const isExact = position.ok && position.accuracy <= ACCURACY_LIMIT_METRES
      setState(isExact ? 'idle' : position.ok ? 'rough' : position.code)
      if (!isExact) return null
      last = { point: position.point, at: Date.now() }
      setPoint(position.point)
      return position
    } catch (error) {
      if (controller.signal.aborted) return null
      throw error
    }
  }
  return { point, state, ask }
}
