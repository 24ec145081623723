import * as L from 'leaflet'
import type { Activity } from '../../domain/activity.ts'
import type { LatLng } from '../map/outlines.ts'
import styles from './pins.module.css'

export interface Bubble { id: string; at: LatLng; count: number; label: string }
export interface Pin { activity: Activity; at: LatLng; label: string }

/** How many there are in each district, and a pin where a place is known; each can be reached and chosen by keyboard. */
export function drawPins(map: L.Map, bubbles: readonly Bubble[], pins: readonly Pin[], choose: { district: (id: string) => void; activity: (id: string) => void }): () => void {
  const layer = L.layerGroup().addTo(map)
  const add = (at: LatLng, label: string, words: string, className: string | undefined, size: number, act: () => void) => {
    const text = document.createElement('span')
    text.textContent = words
    const marker = L.marker(at, { icon: L.divIcon({ html: text, className: className ?? '', iconSize: [size, size] }), title: label, alt: label, riseOnHover: true }).addTo(layer)
    const element = marker.getElement()
    element?.setAttribute('aria-label', label)
    marker.on('click', act)
    // Leaflet makes a marker a button, yet leaves the keys of a button to us.
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      act()
    })
  }
  for (const { id, at, count, label } of bubbles) add(at, label, String(count), styles['bubble'], 44, () => choose.district(id))
  for (const { activity, at, label } of pins) {
    if (activity.precision === 'area') L.circle(at, { radius: 220, weight: 2, interactive: false, className: styles['rough'] ?? '' }).addTo(layer)
    add(at, label, '', styles['pin'], 44, () => choose.activity(activity.id))
  }
  return () => layer.remove()
}
