import type { LatLng } from './outlines.ts'

export interface Label { text: string; at: LatLng; kind: 'district' | 'station' | 'neighbour'; fromZoom: number }

interface Box { left: number; top: number; right: number; bottom: number }

const EM = { district: 14, station: 11.5, neighbour: 12 }

/** Those labels that fit without touching one already placed; earlier ones go first. */
export function labelsThatFit(labels: readonly Label[], zoom: number, toPixels: (at: LatLng) => { x: number; y: number }): Label[] {
  const placed: Box[] = []
  return labels.filter((label) => {
    if (zoom < label.fromZoom) return false
    const box = boxOf(label, toPixels(label.at))
    const touches = placed.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)
    if (!touches) placed.push(box)
    return !touches
  })
}

function boxOf({ text, kind }: Label, { x, y }: { x: number; y: number }): Box {
  const em = EM[kind]
  // Latin letters are about half as wide as Japanese ones.
  const width = [...text].reduce((sum, letter) => sum + (letter < '\u2E80' ? 0.58 : 1), 0) * em + 8
  // A station's name stands below its dot, the others on their point.
  const top = kind === 'station' ? y - 4 : y - em * 0.75
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + em * 1.5 + (kind === 'station' ? 6 : 0) }
}
