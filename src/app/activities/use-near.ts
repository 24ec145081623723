import { useEffect, useRef, useState } from 'preact/hooks'
import { getPosition, type Position } from '../../device/position.ts'
import type { Point } from '../../domain/pack.ts'

type NearState = 'idle' | 'asking' | Exclude<Position, { ok: true }>['code']

/** Where the person was when they asked; kept until the app is closed, written nowhere. */
let lastPoint: Point | null = null

export interface Near { point: Point | null; state: NearState; ask: () => Promise<boolean> }

/** The position, asked for only when the person wants what is near. */
export function useNear(): Near {
  const [point, setPoint] = useState(lastPoint)
  const [state, setState] = useState<NearState>('idle')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const ask = async () => {
    const controller = asking.current = new AbortController()
    setState('asking')
    try {
      const position = await getPosition(controller.signal)
      setState(position.ok ? 'idle' : position.code)
      if (position.ok) setPoint(lastPoint = position.point)
      return position.ok
    } catch (error) {
      if (controller.signal.aborted) return false
      throw error
    }
  }
  return { point, state, ask }
}
