import { ErrorBoundary, lazy } from 'preact-iso'
import { useState } from 'preact/hooks'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import type { Kind } from './kinds.ts'
import type { NearbyShop } from './nearby-shops.ts'
import type { Origin } from './origin.ts'

const ShopMap = lazy(() => import('./ShopMap.tsx').then((module) => module.ShopMap))

export interface ShopMapProps { shops: NearbyShop[]; origin: Origin | null; districtId: string | null; kind: Kind | null }

/** The map comes only when it is asked for, and shows what the list has. */
export function ShopMapToggle(props: ShopMapProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div class={controls['section']}>
      <div>
        <button type="button" class={controls['button']} data-kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="map" /><span><Text k={isOpen ? 'map.hide' : 'shopping.map.show'} /></span>
        </button>
      </div>
      {isOpen && <ErrorBoundary><ShopMap {...props} /></ErrorBoundary>}
    </div>
  )
}
