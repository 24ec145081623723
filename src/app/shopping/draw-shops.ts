import * as L from 'leaflet'
import type { Shop } from '../../domain/activity.ts'
import type { Point } from '../../domain/pack.ts'
import styles from './shopping.module.css'

interface Words { letterOf: (shop: Shop) => string; nameOf: (shop: Shop) => string }

/** A pin with a letter for each shop, its name when it is pressed, and a ring where distances are measured from. */
export function drawShops(map: L.Map, shops: readonly Shop[], asked: Point | null, { letterOf, nameOf }: Words): L.LayerGroup {
  const layer = L.layerGroup().addTo(map)
  for (const shop of shops) {
    const letter = document.createElement('span')
    letter.textContent = letterOf(shop)
    const icon = L.divIcon({ html: letter, className: `${styles['pin']} ${styles[shop.kind] ?? ''}`, iconSize: [28, 28] })
    const words = document.createElement('span')
    words.textContent = nameOf(shop)
    L.marker([shop.point[1], shop.point[0]], { icon, keyboard: false }).bindPopup(words, { closeButton: false }).addTo(layer)
  }
  if (asked) L.circleMarker([asked[1], asked[0]], { interactive: false, radius: 10, weight: 4, className: styles['here'] ?? '' }).addTo(layer)
  return layer
}
