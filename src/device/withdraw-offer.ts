const PATIENCE = 20_000

/** `gone`: the server has no offer of this code, or no longer; `unreachable`: nobody answered, and nothing has changed. */
export type Withdrawal = 'withdrawn' | 'gone' | 'tooMany' | 'unreachable'

/** Takes an offer back at the server, at once or not at all: the code is in a header, never in an address. */
export async function withdrawOffer(code: string): Promise<Withdrawal> {
  try {
    const { status, headers } = await fetch('/api/v1/offers', {
      method: 'DELETE', headers: { Authorization: `Bearer ${code}` }, credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(PATIENCE),
    })
    if (status === 204) return 'withdrawn'
    // A Wi-Fi's log-in page or a proxy also says 404; only our own server answers with a problem.
    const isOurs = headers.get('Content-Type')?.startsWith('application/problem+json') ?? false
    if (isOurs && status === 404) return 'gone'
    return isOurs && status === 429 ? 'tooMany' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
