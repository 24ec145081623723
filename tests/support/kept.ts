// Each of these is run in a page, and knows nothing but its arguments.

/** Whether the service worker is at work. */
export async function isWorkerActive(): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
}

/** Whether the pack is on the device. */
export function isPackKept(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('madoguchi')
    opening.addEventListener('error', () => reject(new Error('IndexedDB')))
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('manifests').objectStore('manifests').count()
      reading.addEventListener('success', () => {
        opening.result.close()
        resolve(reading.result > 0)
      })
    })
  })
}

/** The pages whose words in a wording are not on the device yet. */
export async function missingWords(wording: string): Promise<string[]> {
  const kept = (await (await caches.open('words')).keys()).map(({ url }) => new URL(url).pathname)
  return ['shell', 'pages', 'access', 'activities', 'shopping', 'offers', 'safe', 'card', 'booking', 'bookings', 'topics', 'report'].filter((name) => !kept.some((path) => path.startsWith(`/assets/words.${wording}.${name}-`)))
}
