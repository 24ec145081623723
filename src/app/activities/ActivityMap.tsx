import 'leaflet/dist/leaflet.css'
import { useLocation } from 'preact-iso/router'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openGeo, openMap } from '../../device/pack.ts'
import type { Activity } from '../../domain/activity.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { type Drawn, drawMap } from '../map/draw-map.ts'
import { type LatLng, outlineDistricts } from '../map/outlines.ts'
import { useApp, useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { drawPins } from './pins.ts'
import map from '../map/map.module.css'

interface Props { activities: readonly Activity[]; chosen?: string | null; choose?: (districtId: string) => void }

/** Where activities are, as far as it is known: by district, and by place. The list does all that the map does. */
export function ActivityMap({ activities, chosen = null, choose }: Props) {
  const { t, tag, language } = useLanguage()
  const { online } = useApp()
  const core = useCore()
  const { route } = useLocation()
  const nameText = useNameText()
  const box = useRef<HTMLDivElement>(null)
  /** The map on the page: one that was taken away must not be drawn on while the next is being made. */
  const live = useRef<Drawn | null>(null)
  const [drawn, setDrawn] = useState<{ map: Drawn; middles: Map<string, LatLng> } | null>(null)
  const [hasTiles, setTiles] = useState(false)
  const [isMissing, setMissing] = useState(false)

  useEffect(() => {
    let wanted = true
    const element = box.current
    Promise.all([openGeo(core.id), openMap(core.id)]).then(([geo, lines]) => {
      if (!wanted || !element) return
      const made = drawMap(element, {
        core, geo, lines, chosen,
        nameOf: ({ name, romaji }) => (tag === 'ja' ? name.replace(/地区$/, '') : romaji),
        words: { zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), tilesCredit: t('map.tilesCredit') },
        lookUp: () => {},
      })
      live.current = made
      setDrawn({ map: made, middles: new Map(outlineDistricts(core, geo).shapes.map(({ id, middle }) => [id, middle])) })
    }, () => setMissing(true))
    return () => {
      wanted = false
      live.current?.remove()
      live.current = null
      setDrawn(null)
    }
  }, [core, chosen, language])
  useEffect(() => live.current?.setTiles(hasTiles), [drawn, hasTiles])
  const shown = activities.map(({ id }) => id).join()
  useEffect(() => {
    if (drawn === null || drawn.map !== live.current) return undefined
    const bubbles = choose === undefined ? [] : core.districts.flatMap((district) => {
      const count = activities.filter(({ districts }) => districts.includes(district.id)).length
      return count === 0 ? [] : [{ id: district.id, at: drawn.middles.get(district.id) ?? [0, 0] as LatLng, count, label: t('map.district', { district: nameText(district), count }) }]
    })
    const pins = activities.flatMap((activity) => (activity.point === null ? [] : [{ activity, at: [activity.point[1], activity.point[0]] as LatLng, label: tag === 'ja' ? activity.name : activity.romaji }]))
    return drawPins(drawn.map.map, bubbles, pins, { district: (id) => choose?.(id), activity: (id) => route(`/activities/${id}`) })
  }, [drawn, shown])

  if (isMissing) return <p role="alert"><Text k="map.missing" /></p>
  return (
    <div class={`${map['frame']} screen-only`}>
      {choose !== undefined && <p id="map-help" class={controls['small']}><Text k="map.activities" /></p>}
      <div class={map['stage']}>
        <div ref={box} class={map['map']} role="application" aria-label={t('map.activities.label')} tabIndex={0} {...(choose === undefined ? {} : { 'aria-describedby': 'map-help' })} />
      </div>
      <label class={map['tiles']}>
        <input type="checkbox" checked={hasTiles} disabled={!online && !hasTiles} onChange={(event) => setTiles(event.currentTarget.checked)} />
        <span><Text k="map.tiles" /></span>
      </label>
      <p class={controls['small']}>
        <Text k="map.tiles.note" />{hasTiles && <> <a href="https://maps.gsi.go.jp/development/ichiran.html" rel="noreferrer"><Text k="map.tilesCredit" /></a></>}
      </p>
    </div>
  )
}
