import { piecesOf } from '../../src/app/language/translate.ts'

/** Kanji (with what stands between them, if somebody marked it so) and how they are read; `start` and `end` count in the plain text. */
export interface Mark {
  start: number
  end: number
  reading: string
}

/** A text without its marks: each slot is one letter, so that places in `plain` stay places in the text. */
export interface Marked {
  plain: string
  marks: Mark[]
  slots: { at: number; name: string }[]
}

/** What stands in for a slot: a number where something is counted, else a name. */
const COUNTER = /^(?:つ|こ|件|人|日|分|時間|か所|回|番|歳|年|月|枠|字|文字|度|m|km)/
const standIn = (next: string): string => (COUNTER.test(next) ? '５' : 'Ｘ')

export function readMarks(message: string): Marked {
  const pieces = piecesOf(message)
  const marks: Mark[] = []
  const slots: Marked['slots'] = []
  let plain = ''
  for (const [index, piece] of pieces.entries()) {
    if ('text' in piece) plain += piece.text
    else if ('slot' in piece) {
      const next = pieces[index + 1]
      slots.push({ at: plain.length, name: piece.slot })
      plain += standIn(next === undefined || 'slot' in next ? '' : ('text' in next ? next.text : next.base).trimStart())
    } else {
      marks.push({ start: plain.length, end: plain.length + piece.base.length, reading: piece.ruby })
      plain += piece.base
    }
  }
  return { plain, marks, slots }
}

/** The text written with these marks; marks must be in order and not overlap. */
export function writeMarks({ plain, marks, slots }: Marked): string {
  const starts = new Map(marks.map((mark) => [mark.start, mark]))
  const names = new Map(slots.map(({ at, name }) => [at, name]))
  let text = ''
  for (let at = 0; at < plain.length; ) {
    const mark = starts.get(at)
    const slot = names.get(at)
    if (mark !== undefined) text += `{${plain.slice(mark.start, mark.end)}|${mark.reading}}`
    else text += slot === undefined ? plain.charAt(at) : `{{${slot}}}`
    at = mark?.end ?? at + 1
  }
  return text
}
