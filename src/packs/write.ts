import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compiled } from './build.ts'
import { partsOf } from './parts.ts'

/** A reader sees the old pack whole or the new pack whole: parts first, then the manifest, then the old parts go. */
export function writePack({ manifest, parts, languageFiles }: Compiled, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const put = (name: string, text: string): void => {
    const draft = join(folder, `.${name}.${process.pid}`)
    writeFileSync(draft, text)
    renameSync(draft, join(folder, name))
  }
  for (const [part, text] of partsOf(parts)) put(String(manifest.parts[part]), text)
  for (const [file, text] of Object.entries(languageFiles)) put(file, text)
  put(`${manifest.id}.json`, JSON.stringify(manifest))
  const current = new Set([...Object.values(manifest.parts), ...Object.keys(languageFiles)])
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${manifest.id}.`) && name !== `${manifest.id}.json` && !current.has(name)) rmSync(join(folder, name))
  }
}
