import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { ActivityPack, ShopPack } from '../domain/activity.ts'
import { ConsultationPack } from '../domain/consultation.ts'
import { CorePack, Manifest } from '../domain/pack.ts'

export interface ReadPack {
  manifest: Manifest
  core: CorePack
  activities: ActivityPack | null
  shops: ShopPack | null
  consultation: ConsultationPack | null
}

/** There is nothing to judge a message by: whoever asks is to come again. */
export class NoPacksError extends Error {}

export function neverNone(readPacks: () => Promise<ReadPack[]>): () => Promise<ReadPack[]> {
  return async () => {
    const packs = await readPacks()
    if (packs.length === 0) throw new NoPacksError('there is no pack to read')
    return packs
  }
}

/** Reads the packs of a folder, each anew when its manifest changes. One that cannot be read is said once and tried again each time; meanwhile the one before it stays in use. */
export function createPackReader(folder: string): () => Promise<ReadPack[]> {
  const kept = new Map<string, { manifest: string | null; pack: Promise<ReadPack | null> }>()
  const said = new Map<string, string>()

  async function readKept(name: string): Promise<ReadPack | null> {
    const manifest = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (manifest === null) return null
    const before = kept.get(name)
    if (before?.manifest === manifest) return before.pack
    const pack = readPack(folder, manifest).catch((error: unknown) => {
      if (said.get(name) !== manifest) console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      said.set(name, manifest)
      now.manifest = null
      return before?.pack ?? null
    })
    const now: { manifest: string | null; pack: Promise<ReadPack | null> } = { manifest, pack }
    kept.set(name, now)
    return pack
  }

  return async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => /^[\w-]+\.json$/.test(name))
    return (await Promise.all(names.sort().map(readKept))).filter((pack) => pack !== null)
  }
}

async function readPack(folder: string, text: string): Promise<ReadPack> {
  const manifest = v.parse(Manifest, JSON.parse(text))
  const { core, activities, shops, consultation } = manifest.parts
  return {
    manifest,
    core: v.parse(CorePack, await readJson(join(folder, core))),
    activities: activities === undefined ? null : v.parse(ActivityPack, await readJson(join(folder, activities))),
    shops: shops === undefined ? null : v.parse(ShopPack, await readJson(join(folder, shops))),
    consultation: consultation === undefined ? null : v.parse(ConsultationPack, await readJson(join(folder, consultation))),
  }
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
