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

/** Reads the packs of a folder, each anew when its manifest changes; one that cannot be read is left out and said once. */
export function createPackReader(folder: string): () => Promise<ReadPack[]> {
  const kept = new Map<string, { manifest: string; pack: Promise<ReadPack | null> }>()

  async function readKept(name: string): Promise<ReadPack | null> {
    const manifest = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (manifest === null) return null
    const before = kept.get(name)
    if (before?.manifest === manifest) return before.pack
    const pack = readPack(folder, manifest).catch((error: unknown) => {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      return null
    })
    kept.set(name, { manifest, pack })
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
