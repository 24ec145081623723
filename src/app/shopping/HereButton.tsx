import { useLocation } from 'preact-iso/router'
import { useNear } from '../activities/use-near.ts'
import { pointQuery } from '../find/fragment.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { shoppingUrl, type ShoppingQuery } from './shopping-query.ts'

/** Measures from where the phone is, only when pressed; the position stays in the fragment. */
export function HereButton({ kind }: { kind: ShoppingQuery['kind'] }) {
  const { route } = useLocation()
  const { state, ask } = useNear()
  const measure = async () => {
    const here = await ask()
    if (here) route(shoppingUrl({ district: null, kind }, pointQuery(here.point, here.accuracy)))
  }
  const isAsking = state === 'asking'
  return (
    <>
      <div>
        <button type="button" class={controls['button']} data-kind="quiet" disabled={isAsking} onClick={() => void measure()}>
          <Icon name="locate" size={20} /><span><Text k={isAsking ? 'way.position.asking' : 'way.position'} /></span>
        </button>
      </div>
      {state !== 'idle' && state !== 'asking' && <Notice icon="info" tone="warm" role="alert"><Text k={state === 'rough' ? 'shopping.here.rough' : `position.${state}`} /></Notice>}
    </>
  )
}
