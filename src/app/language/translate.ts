/** A piece of a text: plain words, words with their reading above them, or a place to put something in. */
export type Piece = { text: string } | { base: string; ruby: string } | { slot: string }

const MARK = /\{\{(\w+)\}\}|\{([^{}|]+)\|([^{}|]+)\}/g

export function piecesOf(message: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const mark of message.matchAll(MARK)) {
    if (mark.index > end) pieces.push({ text: message.slice(end, mark.index) })
    const [whole, slot, base, ruby] = mark
    pieces.push(slot === undefined ? { base: base ?? '', ruby: ruby ?? '' } : { slot })
    end = mark.index + whole.length
  }
  if (end < message.length) pieces.push({ text: message.slice(end) })
  return pieces
}

export function plainText(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  return piecesOf(message)
    .map((piece) => ('text' in piece ? piece.text : 'base' in piece ? piece.base : String(values[piece.slot] ?? '')))
    .join('')
}
