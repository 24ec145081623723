/** Whether the phone believes it is connected; false is certain, true is only likely. */
export function isOnline(): boolean {
  return navigator.onLine
}

export function watchNetwork(tell: (online: boolean) => void): () => void {
  const onChange = () => tell(isOnline())
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}
