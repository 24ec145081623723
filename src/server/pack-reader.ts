import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { ActivityPack } from '../domain/activity.ts'
import { CorePack, Manifest } from '../domain/pack.ts'

export interface ReadPack {
  manifest: Manifest
  core: CorePack
  activities: ActivityPack | null
}

/** Reads the packs of a folder, each anew when its manifest names other content; a pack that cannot be read is left out and said. */
export function createPackReader(folder: string): () => Promise<ReadPack[]> {
  const kept = new Map<string, ReadPack>()
  return async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => /^[\w-]+\.json$/.test(name))
    const packs = await Promise.all(names.sort().map(async (name) => {
      try {
        const manifest = v.parse(Manifest, await readJson(join(folder, name)))
        const before = kept.get(name)
        if (before?.manifest.hash === manifest.hash) return before
        const pack = await readPack(folder, manifest)
        kept.set(name, pack)
        return pack
      } catch (error) {
        console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
        return null
      }
    }))
    return packs.filter((pack) => pack !== null)
  }
}

async function readPack(folder: string, manifest: Manifest): Promise<ReadPack> {
  const { core, activities } = manifest.parts
  return {
    manifest,
    core: v.parse(CorePack, await readJson(join(folder, core))),
    activities: activities === undefined ? null : v.parse(ActivityPack, await readJson(join(folder, activities))),
  }
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
