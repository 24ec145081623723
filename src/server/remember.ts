/** Asks at most once in so many milliseconds, and never again for what failed. */
export function rememberFor<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  let since = 0
  return () => {
    const now = performance.now()
    if (answer === null || now - since > milliseconds) {
      const asked = ask()
      asked.catch(() => (answer = null))
      answer = asked
      since = now
    }
    return answer
  }
}
