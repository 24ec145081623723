import { ErrorBoundary, lazy } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'

const DistrictMap = lazy(() => import('./DistrictMap.tsx').then((module) => module.DistrictMap))

/** The map comes only when it is asked for. */
export function MapToggle({ chosen = null, isWanted = false }: { chosen?: string | null; isWanted?: boolean }) {
  const [isOpen, setOpen] = useState(isWanted)
  useEffect(() => { if (isWanted) setOpen(true) }, [isWanted])
  return (
    <div class={`${controls['section']} screen-only`}>
      <div>
        <button type="button" class={controls['button']} data-kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="map" /><span><Text k={isOpen ? 'map.hide' : chosen === null ? 'map.show' : 'map.showDistrict'} /></span>
        </button>
      </div>
      {isOpen && <ErrorBoundary><DistrictMap chosen={chosen} /></ErrorBoundary>}
    </div>
  )
}
