import type { LatLng } from './outlines.ts'

export interface Label { text: string; at: LatLng; kind: 'district' | 'station'; fromZoom: number }

interface Box { left: number; top: number; right: number; bottom: number }

const EM = { district: 14, station: 11.5 }

/** A label and how many pixels below its point it found room. */
export interface PlacedLabel extends Label { shift: number }

const SHIFTS = { district: [0, 9, -9, 16, -16], station: [0] }

/** Those labels that fit without touching one already placed; earlier ones go first, and the name of a district may give way a little. */
export function labelsThatFit(labels: readonly Label[], zoom: number, toPixels: (at: LatLng) => { x: number; y: number }): PlacedLabel[] {
  const taken: Box[] = []
  return labels.flatMap((label) => {
    if (zoom < label.fromZoom) return []
    const { x, y } = toPixels(label.at)
    for (const shift of SHIFTS[label.kind]) {
      const box = boxOf(label, { x, y: y + shift })
      const touches = taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)
      if (!touches) {
        taken.push(box)
        return [{ ...label, shift }]
      }
    }
    return []
  })
}

function boxOf({ text, kind }: Label, { x, y }: { x: number; y: number }): Box {
  const em = EM[kind]
  // Latin letters are about half as wide as Japanese ones.
  const width = [...text].reduce((sum, letter) => sum + (letter < '\u2E80' ? 0.58 : 1), 0) * em + 6
  // A station's name stands below its dot, the others on their point.
  const top = kind === 'station' ? y - 4 : y - em * 0.75
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + em * 1.4 + (kind === 'station' ? 6 : 0) }
}
