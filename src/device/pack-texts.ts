import * as v from 'valibot'
import type { Wording } from '../domain/language.ts'
import { type Manifest, PACK_FORMAT } from '../domain/pack.ts'
import { type PackTexts, TextsPack, WordsPack } from '../domain/pack-texts.ts'
import type { TopicWords } from '../domain/topics.ts'
import { fetchReadable } from './pack.ts'
import { fetchFile, PackUnavailable } from './pack-network.ts'
import { readPart } from './pack-store.ts'
import { type LanguagePart, openStore, type StoredLanguage } from './store.ts'

type Kind = 'texts' | 'troubles'
type Key = [string, LanguagePart]

const SCHEMAS = { texts: TextsPack, troubles: WordsPack }
const keyOf = (id: string, kind: Kind, wording: Wording): Key => [id, `${kind}-${wording}`]

/** The pack's texts in a wording by table, id and field; empty where the tables themselves hold all of them. */
export async function openTexts(id: string, wording: Wording): Promise<PackTexts> {
  const value = await openFile(id, 'texts', wording)
  return value === null ? {} : v.parse(TextsPack, value).texts
}

/** What troubles are called in a wording, beside the words of the topics themselves. */
export async function openTroubleWords(id: string, wording: Wording): Promise<TopicWords[]> {
  const value = await openFile(id, 'troubles', wording)
  return value === null ? [] : v.parse(WordsPack, value).words
}

/** From the phone if it belongs to the kept pack, else from the network, and kept from then on; null where the pack has no such file. */
async function openFile(id: string, kind: Kind, wording: Wording): Promise<unknown> {
  const stored = await readPart(id, 'core')
  const manifest = stored?.manifest.format === PACK_FORMAT ? stored.manifest : await fetchReadable(id)
  const file = manifest[kind]?.[wording]
  if (file === undefined) return null
  const store = await openStore()
  const kept = await store?.get('parts', keyOf(id, kind, wording)) as StoredLanguage | undefined
  if (kept?.file === file && v.is(SCHEMAS[kind], kept.value)) return kept.value
  const value = await fetchChecked(kind, file)
  // A full phone shows it from memory.
  await store?.put('parts', { file, value } satisfies StoredLanguage, keyOf(id, kind, wording)).catch(() => {})
  return value
}

/** What a newer pack has in the wordings that this phone keeps, ready to be swapped with the rest. */
export async function fetchKeptTexts(manifest: Manifest): Promise<{ key: Key; value: StoredLanguage | null }[]> {
  const keys = (await (await openStore())?.getAllKeys('parts')) ?? []
  const kept = keys.flatMap(([id, part]) => {
    const [, kind, wording] = /^(texts|troubles)-(.+)$/.exec(part) ?? []
    return id === manifest.id && wording !== undefined ? [{ kind: kind as Kind, wording: wording as Wording }] : []
  })
  return Promise.all(kept.map(async ({ kind, wording }) => {
    const file = manifest[kind]?.[wording]
    return { key: keyOf(manifest.id, kind, wording), value: file === undefined ? null : { file, value: await fetchChecked(kind, file) } }
  }))
}

async function fetchChecked(kind: Kind, file: string): Promise<unknown> {
  const value = await fetchFile(file)
  if (!v.is(SCHEMAS[kind], value)) throw new PackUnavailable(`${file} does not have the expected shape`)
  return value
}
