const WAIT_MS = 50

/** Writes the lines of a moment at once: under load a write for each would cost more than the line tells. */
export function createLineLog(write: (text: string) => void): { log: (line: object) => void; flush: () => void } {
  let waiting = ''
  const flush = () => {
    if (waiting !== '') write(waiting)
    waiting = ''
  }
  return {
    log(line: object) {
      if (waiting === '') setTimeout(flush, WAIT_MS)
      waiting += `${JSON.stringify(line)}\n`
    },
    flush,
  }
}
