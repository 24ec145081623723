import { readFile, writeFile } from 'node:fs/promises'

/** What a file keeps for its owner alone; made on the first start. */
export async function readOrMakeSecret(path: string, make: () => string): Promise<string> {
  try {
    await writeFile(path, make(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
