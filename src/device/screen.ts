/** Keeps the screen lit as long as this page is looked at; a phone that can't goes dark as it is set to. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  const ask = async () => {
    if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    // Refused when the battery is low.
    lock = await navigator.wakeLock.request('screen').catch(() => null)
    if (isOver) void lock?.release()
  }
  // The lock is gone whenever the page was hidden.
  const onVisible = () => void ask()
  document.addEventListener('visibilitychange', onVisible)
  void ask()
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', onVisible)
    void lock?.release()
  }
}

/** Gives the page the whole screen where the browser allows it; elsewhere it has what it has. */
export function fillScreen(): () => void {
  const root = document.documentElement
  void root.requestFullscreen?.().catch(() => {})
  return () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {})
  }
}
