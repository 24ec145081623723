import type { Mark, Marked } from './marks.ts'
import { readingsOf } from './readings.ts'

/** A stretch of a text that is read otherwise than the dictionary says. */
export interface Disagreement {
  base: string
  written: string
  expected: string
}

/** The whole text in units: marked stretches, and each letter between them by itself, read as it is written. */
function unitsOf(text: string, marks: readonly Mark[]): Mark[] {
  const units: Mark[] = []
  for (let at = 0, next = 0; at < text.length; ) {
    const mark = marks[next]
    const unit = mark?.start === at ? mark : { start: at, end: at + 1, reading: text.charAt(at) }
    if (unit === mark) next += 1
    units.push(unit)
    at = unit.end
  }
  return units
}

/** Compares two ways to read a text, stretch by stretch, each as short as both have an end in common. */
export function disagreementsIn({ plain, marks }: Marked): Disagreement[] {
  const written = unitsOf(plain, marks)
  const expected = unitsOf(plain, readingsOf(plain))
  const found: Disagreement[] = []
  for (let at = 0, w = 0, e = 0; at < plain.length; ) {
    const start = at
    const readings = { written: '', expected: '' }
    let ends = { written: at, expected: at }
    do {
      if (ends.written <= ends.expected) {
        readings.written += written[w]?.reading ?? ''
        ends = { ...ends, written: written[w++]?.end ?? plain.length }
      } else {
        readings.expected += expected[e]?.reading ?? ''
        ends = { ...ends, expected: expected[e++]?.end ?? plain.length }
      }
    } while (ends.written !== ends.expected)
    at = ends.written
    if (readings.written !== readings.expected) found.push({ base: plain.slice(start, at), ...readings })
  }
  return found
}
