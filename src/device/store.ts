import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Wording } from '../domain/language.ts'
import type { Manifest } from '../domain/pack.ts'
import type { OutboxEntry } from './outbox-entry.ts'

export type PartName = keyof Manifest['parts']

/** What is kept of a language says which file it was: that of an older pack is not shown beside newer facts. */
export interface StoredLanguage { file: string; value: unknown }
export type LanguagePart = `texts-${Wording}` | `troubles-${Wording}`

interface Schema extends DBSchema {
  manifests: { key: string; value: Manifest }
  parts: { key: [id: string, part: PartName | LanguagePart]; value: unknown }
  outbox: { key: string; value: OutboxEntry }
}
export type Store = IDBPDatabase<Schema>

let opening: Promise<Store | null> | null = null
let isShut = false

/** The database, or null where the browser refuses storage: then packs come from the network and the outbox lasts as long as the page. */
export function openStore(): Promise<Store | null> {
  opening ??= isShut ? Promise.resolve(null) : open().catch(() => null)
  return opening
}

/** Closes the database for the rest of this page's life, so that it can be erased and nothing opens it anew. */
export function shutStore(): void {
  isShut = true
  void opening?.then((store) => store?.close())
  opening = null
}

// Async, because a browser may refuse by throwing at once.
async function open(): Promise<Store> {
  return openDB<Schema>('madoguchi', 2, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('manifests')
        db.createObjectStore('parts')
      }
      if (oldVersion < 2) db.createObjectStore('outbox', { keyPath: 'id' })
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = null
    },
    terminated() {
      opening = null
    },
  })
}
