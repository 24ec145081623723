import { readMarks, writeMarks } from './marks.ts'
import { readingsOf } from './readings.ts'

/** The text with a reading over each of its kanji; marks that it already has are written anew. */
export function withFurigana(message: string): string {
  const { plain, slots } = readMarks(message)
  return writeMarks({ plain, slots, marks: readingsOf(plain) })
}
