import * as v from 'valibot'
import type { Wording } from '../domain/language.ts'
import { type Manifest, PACK_FORMAT } from '../domain/pack.ts'
import { TextsPack } from '../domain/pack-texts.ts'
import { fetchReadable } from './pack.ts'
import { fetchFile, PackUnavailable } from './pack-network.ts'
import { readPart } from './pack-store.ts'
import { openStore, type StoredTexts } from './store.ts'

type Texts = StoredTexts['texts']
type Key = [string, `texts-${Wording}`]

const keyOf = (id: string, wording: Wording): Key => [id, `texts-${wording}`]

/** The pack's texts in a wording by table, id and field; empty where the tables themselves hold all of them. From the phone if they belong to the kept pack, else from the network, and kept from then on. */
export async function openTexts(id: string, wording: Wording): Promise<Texts> {
  const stored = await readPart(id, 'core')
  const manifest = stored?.manifest.format === PACK_FORMAT ? stored.manifest : await fetchReadable(id)
  const file = manifest.texts?.[wording]
  if (file === undefined) return {}
  const store = await openStore()
  const kept = await store?.get('parts', keyOf(id, wording)) as StoredTexts | undefined
  if (kept?.file === file) return kept.texts
  const texts = await fetchTexts(manifest, wording)
  // A full phone shows them from memory.
  await store?.put('parts', { file, texts } satisfies StoredTexts, keyOf(id, wording)).catch(() => {})
  return texts
}

/** The texts a newer pack has in the wordings that this phone keeps, ready to be swapped with the rest. */
export async function fetchKeptTexts(manifest: Manifest): Promise<{ key: Key; value: StoredTexts | null }[]> {
  const keys = (await (await openStore())?.getAllKeys('parts')) ?? []
  const wordings = keys.flatMap(([id, part]) => (id === manifest.id && part.startsWith('texts-') ? [part.slice('texts-'.length) as Wording] : []))
  return Promise.all(wordings.map(async (wording) => {
    const file = manifest.texts?.[wording]
    return { key: keyOf(manifest.id, wording), value: file === undefined ? null : { file, texts: await fetchTexts(manifest, wording) } }
  }))
}

async function fetchTexts(manifest: Manifest, wording: string): Promise<Texts> {
  const parsed = v.safeParse(TextsPack, await fetchFile(manifest.texts?.[wording]))
  if (!parsed.success) throw new PackUnavailable(`texts in ${wording} do not have the expected shape`)
  return parsed.output.texts
}
