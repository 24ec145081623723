import 'leaflet/dist/leaflet.css'
import { useLocation } from 'preact-iso/router'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openGeo, openMap } from '../../device/pack.ts'
import { pointQuery } from '../find/fragment.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { type Drawn, drawMap } from './draw-map.ts'
import styles from './map.module.css'

/** A map of our own that works offline; a list beside it always does the same. */
export function DistrictMap({ chosen = null }: { chosen?: string | null }) {
  const { t, tag, language } = useLanguage()
  const { online } = useApp()
  const core = useCore()
  const { route } = useLocation()
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn | null>(null)
  const [hasTiles, setTiles] = useState(false)
  const wantsTiles = useRef(hasTiles)
  wantsTiles.current = hasTiles
  const [isMissing, setMissing] = useState(false)

  useEffect(() => {
    let wanted = true
    const element = box.current
    Promise.all([openGeo(core.id), openMap(core.id)]).then(([geo, lines]) => {
      if (!wanted || !element) return
      drawn.current = drawMap(element, {
        core, geo, lines, chosen,
        nameOf: ({ name, romaji }) => (tag === 'ja' ? name.replace(/地区$/, '') : romaji),
        words: { zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), tilesCredit: t('map.tilesCredit') },
        lookUp: ([lat, lng]) => route(`/find#${pointQuery([lng, lat], 0)}`),
      })
      drawn.current.setTiles(wantsTiles.current)
    }, () => setMissing(true))
    return () => {
      wanted = false
      drawn.current?.remove()
      drawn.current = null
    }
  }, [core, chosen, language])
  useEffect(() => drawn.current?.setTiles(hasTiles), [hasTiles])

  const lookUpMiddle = () => {
    const middle = drawn.current?.map.getCenter()
    if (middle) route(`/find#${pointQuery([middle.lng, middle.lat], 0)}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === box.current) lookUpMiddle()
  }
  if (isMissing) return <p role="alert"><Text k="map.missing" /></p>
  return (
    <div class={`${styles['frame']} screen-only`}>
      <p id="map-help" class={controls['small']}><Text k="map.help" /> <Text k="map.keys" /></p>
      <div class={styles['stage']}>
        <div ref={box} class={styles['map']} role="application" aria-label={t('map.label')} aria-describedby="map-help" tabIndex={0} onKeyDown={onKeyDown} />
        <span class={styles['crosshair']} aria-hidden="true" />
      </div>
      <div class={controls['row']}>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={lookUpMiddle}><span><Text k="map.centre" /></span></button>
        <label class={styles['tiles']}>
          <input type="checkbox" checked={hasTiles} disabled={!online && !hasTiles} onChange={(event) => setTiles(event.currentTarget.checked)} />
          <span><Text k="map.tiles" /></span>
        </label>
      </div>
      <p class={controls['small']}>
        <Text k="map.tiles.note" />{' '}
        {hasTiles && <><a href="https://maps.gsi.go.jp/development/ichiran.html" rel="noreferrer"><Text k="map.tilesCredit" /></a> · </>}
        <a href="/about/data"><Text k="data.title" /></a>
      </p>
    </div>
  )
}
