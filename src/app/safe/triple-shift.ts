const TIMES = 3
const WITHIN_MS = 2_000

/** Calls when Shift alone is pressed three times in a row; a capital letter, a click or a pause begins the count anew. */
export function watchTripleShift(onTriple: () => void): () => void {
  let presses: number[] = []
  let isAlone = false
  const startAnew = () => {
    presses = []
    isAlone = false
  }
  const onDown = ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Shift' && !isComposing) isAlone = true
    else startAnew()
  }
  // Counted when it is let go: only then is it known that no letter went with it.
  const onUp = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift' || !isAlone) return
    presses = [...presses.filter((at) => timeStamp - at < WITHIN_MS), timeStamp]
    if (presses.length < TIMES) return
    startAnew()
    onTriple()
  }
  addEventListener('keydown', onDown, true)
  addEventListener('keyup', onUp, true)
  addEventListener('pointerdown', startAnew, true)
  return () => {
    removeEventListener('keydown', onDown, true)
    removeEventListener('keyup', onUp, true)
    removeEventListener('pointerdown', startAnew, true)
  }
}
