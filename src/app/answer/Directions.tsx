import type { Counter } from '../../domain/pack.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'

/** Hands only the place of the counter or activity to the phone's map app, never the address that was typed. */
export function Directions({ counter: { point, precision } }: { counter: Pick<Counter, 'point' | 'precision'> }) {
  if (point === null) return null
  const isDoor = precision === 'point'
  return (
    <a class={`${controls['button']} screen-only`} href={mapLink(point[1], point[0], isDoor)} rel="noreferrer" target="_blank">
      <Icon name="route" /><span><Text k={isDoor ? 'directions.door' : 'directions.area'} /></span>
    </a>
  )
}

function mapLink(lat: number, lng: number, isDoor: boolean): string {
  const place = `${lat},${lng}`
  if (/Android/.test(navigator.userAgent)) return `geo:${place}?q=${place}`
  if (/iPhone|iPad/.test(navigator.userAgent)) return `https://maps.apple.com/?${isDoor ? 'daddr' : 'll'}=${place}`
  return isDoor ? `https://www.google.com/maps/dir/?api=1&destination=${place}` : `https://www.google.com/maps/search/?api=1&query=${place}`
}
