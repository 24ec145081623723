import type { Failure, Position } from './position.ts'

const GOOD_ENOUGH_METRES = 30
const LONGEST_WAIT_MS = 15_000
const WAIT_FOR_A_BETTER_FIX_MS = 4_000
const CODES: Record<number, Failure> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' }

/** Where the phone is. The first fix is often rough, so a better one is awaited for a few seconds. Rejects only when aborted. */
export function waitForFix(signal: AbortSignal): Promise<Position> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    if (!('geolocation' in navigator) || !isSecureContext) return resolve({ ok: false, code: 'unsupported' })

    let best: GeolocationPosition | null = null
    let settling: ReturnType<typeof setTimeout> | undefined
    const deadline = setTimeout(() => finish('timeout'), LONGEST_WAIT_MS)
    const watch = navigator.geolocation.watchPosition(onFix, onError, {
      enableHighAccuracy: true,
      maximumAge: 30_000,
      timeout: LONGEST_WAIT_MS,
    })
    signal.addEventListener('abort', onAbort, { once: true })

    function onFix(fix: GeolocationPosition) {
      if (!best || fix.coords.accuracy < best.coords.accuracy) best = fix
      if (best.coords.accuracy <= GOOD_ENOUGH_METRES) return finish('timeout')
      settling ??= setTimeout(() => finish('timeout'), WAIT_FOR_A_BETTER_FIX_MS)
    }
    function onError(error: GeolocationPositionError) {
      // Between two fixes a phone may report a moment without one.
      if (!best) finish(CODES[error.code] ?? 'unavailable')
    }
    function stop() {
      navigator.geolocation.clearWatch(watch)
      clearTimeout(deadline)
      clearTimeout(settling)
      signal.removeEventListener('abort', onAbort)
    }
    function onAbort() {
      stop()
      reject(signal.reason)
    }
    function finish(code: Failure) {
      stop()
      if (!best) return resolve({ ok: false, code })
      const { longitude, latitude, accuracy } = best.coords
      resolve({ ok: true, point: [longitude, latitude], accuracy })
    }
  })
}
