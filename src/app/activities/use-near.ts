import { useState } from 'preact/hooks'
import { ACCURACY_LIMIT_METRES } from '../../domain/locate.ts'
import type { Point } from '../../domain/pack.ts'
import { usePosition } from '../state/use-position.ts'

const AS_NEAR_AS_BEFORE_MS = 10 * 60 * 1000

/** Where the person was when they asked, for the way back from an activity; kept for minutes, written nowhere. */
let last: { point: Point; at: number } | null = null

export interface Near {
  point: Point | null
  state: 'rough' | ReturnType<typeof usePosition>['state']
  /** Measures anew; null when that failed, which `state` then tells. */
  ask: () => Promise<{ point: Point; accuracy: number } | null>
}

/** The position, asked for only when the person wants what is near. */
export function useNear(): Near {
  const [point, setPoint] = useState(() => (last !== null && Date.now() - last.at < AS_NEAR_AS_BEFORE_MS ? last.point : null))
  const [isRough, setRough] = useState(false)
  const position = usePosition()
  const ask = async () => {
    setRough(false)
    const found = await position.ask()
    const isExact = found !== null && found.accuracy <= ACCURACY_LIMIT_METRES
    setRough(found !== null && !isExact)
    if (!isExact) return null
    last = { point: found.point, at: Date.now() }
    setPoint(found.point)
    return found
  }
  return { point, state: isRough ? 'rough' : position.state, ask }
}
