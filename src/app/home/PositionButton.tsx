import { useLocation } from 'preact-iso/router'
import { pointQuery } from '../find/fragment.ts'
import { Text } from '../language/Text.tsx'
import { usePosition } from '../state/use-position.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './HomePage.module.css'

/** Asks the phone where it is, only when pressed; whatever comes of it is said in words. */
export function PositionButton() {
  const { route } = useLocation()
  const { state, ask } = usePosition()
  const look = async () => {
    const position = await ask()
    if (position) route(`/find#${pointQuery(position.point, position.accuracy)}`)
  }
  return (
    <>
      <button type="button" onClick={() => void look()} disabled={state === 'asking'}>
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
