import { useLocation } from 'preact-iso/router'
import { useEffect, useRef, useState } from 'preact/hooks'
import { getPosition } from '../../device/position.ts'
import { pointQuery } from '../find/fragment.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './HomePage.module.css'

type State = 'idle' | 'asking' | 'denied' | 'unavailable' | 'timeout' | 'unsupported'

/** Asks the phone where it is, only when pressed; whatever comes of it is said in words. */
export function PositionButton() {
  const { route } = useLocation()
  const [state, setState] = useState<State>('idle')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])

  const ask = async () => {
    const controller = asking.current = new AbortController()
    setState('asking')
    try {
      const position = await getPosition(controller.signal)
      if (position.ok) route(`/find#${pointQuery(position.point, position.accuracy)}`)
      else setState(position.code)
    } catch (error) {
      if (!controller.signal.aborted) throw error
    }
  }
  return (
    <>
      <button type="button" onClick={() => void ask()} disabled={state === 'asking'}>
        <Icon name="locate" size={20} /><span><Text k={state === 'asking' ? 'way.position.asking' : 'way.position'} /></span>
      </button>
      {state !== 'idle' && state !== 'asking' && (
        <div class={styles['outcome']}>
          <Notice icon="info" tone="warm" role="alert"><Text k={`position.${state}`} /></Notice>
        </div>
      )}
    </>
  )
}
