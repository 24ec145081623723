import 'leaflet/dist/leaflet.css'
import { useLocation } from 'preact-iso/router'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openGeo, openMap } from '../../device/pack.ts'
import { pointQuery } from '../find/fragment.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { type Drawn, drawMap } from '../map/draw-map.ts'
import mapStyles from '../map/map.module.css'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { drawShops } from './draw-shops.ts'
import type { ShopKind } from './kinds.ts'
import type { ShopMapProps } from './ShopMapToggle.tsx'
import { shoppingUrl } from './shopping-query.ts'

/** The shops of the list on the map of our own, which works offline; pressing beside them measures from there. */
export function ShopMap({ shops, origin, districtId, kind }: ShopMapProps) {
  const { t, tag, language } = useLanguage()
  const core = useCore()
  const { route } = useLocation()
  const box = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [isMissing, setMissing] = useState(false)

  const measureFrom = (lat: number, lng: number) => route(shoppingUrl({ district: null, kind }, pointQuery([lng, lat], 0)))
  useEffect(() => {
    let map: Drawn | null = null
    let wanted = true
    const element = box.current
    Promise.all([openGeo(core.id), openMap(core.id)]).then(([geo, lines]) => {
      if (!wanted || !element) return
      map = drawMap(element, {
        core, geo, lines, chosen: districtId,
        nameOf: ({ name, romaji }) => (tag === 'ja' ? name.replace(/地区$/, '') : romaji),
        words: { zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), tilesCredit: t('map.tilesCredit') },
        lookUp: ([lat, lng]) => measureFrom(lat, lng),
      })
      setDrawn(map)
    }, () => setMissing(true))
    return () => {
      wanted = false
      map?.remove()
      setDrawn(null)
    }
  }, [core, districtId, language, kind])
  useEffect(() => {
    if (drawn === null) return undefined
    const asked = origin?.from === 'asked' ? origin.point : null
    const layer = drawShops(drawn.map, shops.map(({ shop }) => shop), asked, {
      letterOf: (shop) => t(`shopping.letter.${shop.kind as ShopKind}`),
      nameOf: (shop) => `${shop.name ?? t('shopping.nameless')} (${t(`shopping.kind.${shop.kind as ShopKind}`)})`,
    })
    if (asked) drawn.map.setView([asked[1], asked[0]], 15, { animate: false })
    return () => { layer.remove() }
  }, [drawn, shops.map(({ shop }) => shop.id).join(), origin?.point.join()])

  const measureFromMiddle = () => {
    const middle = drawn?.map.getCenter()
    if (middle) measureFrom(middle.lat, middle.lng)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === box.current) measureFromMiddle()
  }
  if (isMissing) return <p role="alert"><Text k="map.missing" /></p>
  return (
    <div class={mapStyles['frame']}>
      <p id="shop-map-help" class={controls['small']}><Text k="shopping.map.help" /></p>
      <div class={mapStyles['stage']}>
        <div ref={box} class={mapStyles['map']} role="application" aria-label={t('shopping.map.label')} aria-describedby="shop-map-help" tabIndex={0} onKeyDown={onKeyDown} />
        <span class={mapStyles['crosshair']} aria-hidden="true" />
      </div>
      <div><button type="button" class={controls['button']} data-kind="quiet" onClick={measureFromMiddle}><span><Text k="shopping.map.centre" /></span></button></div>
    </div>
  )
}
