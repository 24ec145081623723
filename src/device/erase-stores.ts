const A_MOMENT = 250
const ROUNDS = 4
/** Asked for by name where a browser cannot list its databases. */
const KNOWN = ['madoguchi', 'workbox-expiration']

/** A worker that was just being installed may fill its cache once more, so it is looked at again. */
export async function eraseCaches(): Promise<boolean> {
  if (typeof caches === 'undefined') return true
  for (let round = 0; round < ROUNDS; round += 1) {
    const names = await caches.keys()
    if (names.length === 0 && round > 0) return true
    await Promise.all(names.map((name) => caches.delete(name)))
    await new Promise((resolve) => { setTimeout(resolve, A_MOMENT) })
  }
  return (await caches.keys()).length === 0
}

export async function eraseDatabases(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return true
  const names = await databaseNames()
  const erased = await Promise.all((names ?? KNOWN).map(eraseDatabase))
  return erased.every(Boolean)
}

async function databaseNames(): Promise<string[] | null> {
  if (typeof indexedDB.databases !== 'function') return null
  return (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]))
}

/** Empties it first: a connection that somebody holds open delays the deleting, never the emptying. */
async function eraseDatabase(name: string): Promise<boolean> {
  const isEmptied = await emptyDatabase(name).catch(() => false)
  const isDeleted = await new Promise<boolean>((resolve) => {
    const deleting = indexedDB.deleteDatabase(name)
    deleting.addEventListener('success', () => resolve(true))
    deleting.addEventListener('error', () => resolve(false))
    // Goes on by itself once the other connection closes.
    deleting.addEventListener('blocked', () => { setTimeout(() => resolve(false), A_MOMENT) })
  })
  return isDeleted || isEmptied
}

function emptyDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('error', () => resolve(false))
    opening.addEventListener('blocked', () => resolve(false))
    opening.addEventListener('success', () => {
      const database = opening.result
      database.addEventListener('versionchange', () => database.close())
      const stores = [...database.objectStoreNames]
      const settle = (isEmpty: boolean) => {
        database.close()
        resolve(isEmpty)
      }
      if (stores.length === 0) return settle(true)
      const clearing = database.transaction(stores, 'readwrite')
      for (const store of stores) clearing.objectStore(store).clear()
      clearing.addEventListener('complete', () => settle(true))
      clearing.addEventListener('abort', () => settle(false))
    })
  })
}
