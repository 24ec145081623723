/** One JSON value in localStorage; where storage is refused (some private modes) it lasts as long as the page. */
export interface KeptText {
  /** The value as it was written, unchecked; null when there is none or it is damaged. */
  read: () => unknown
  write: (value: unknown) => void
  clear: () => void
  /** Tells when another tab has changed it. */
  watch: (tell: () => void) => () => void
}

export function keepText(key: string): KeptText {
  let unstored: string | null = null
  const readText = () => {
    try {
      return localStorage.getItem(key) ?? unstored
    } catch {
      return unstored
    }
  }
  return {
    read() {
      try {
        return JSON.parse(readText() ?? 'null') as unknown
      } catch {
        return null
      }
    },
    write(value) {
      unstored = JSON.stringify(value)
      try {
        localStorage.setItem(key, unstored)
      } catch {
        // Kept in memory above.
      }
    },
    clear() {
      unstored = null
      try {
        localStorage.removeItem(key)
      } catch {
        // Nothing was kept.
      }
    },
    watch(tell) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) tell()
      }
      addEventListener('storage', onStorage)
      return () => removeEventListener('storage', onStorage)
    },
  }
}
