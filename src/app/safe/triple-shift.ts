const TIMES = 3
const WITHIN_MS = 2_000

/** Calls when Shift alone is pressed three times in a row; a capital letter, a click or a pause begins the count anew. */
export function watchTripleShift(onTriple: () => void): () => void {
  let presses: number[] = []
  const startAnew = () => { presses = [] }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || event.isComposing) return startAnew()
    if (event.repeat) return
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp]
    if (presses.length < TIMES) return
    startAnew()
    onTriple()
  }
  addEventListener('keydown', onKey, true)
  addEventListener('pointerdown', startAnew, true)
  return () => {
    removeEventListener('keydown', onKey, true)
    removeEventListener('pointerdown', startAnew, true)
  }
}
