import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** As whom PostgreSQL's programs run: another user, or with `before` put in front of the command. */
export interface RunAs {
  ids: { uid: number; gid: number } | null
  before: string[]
}

/** PostgreSQL refuses to run as root; then the user `postgres` runs it, and is made if there is none. */
export async function chooseRunAs(paths: string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { ids: null, before: [] }
  const ids = await idsOf('postgres').catch(async () => {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return idsOf('postgres')
  })
  if (spawnSync('stat', paths, ids).status === 0) return { ids, before: [] }
  // Root's own folders (a home, a temporary folder) are closed to other users: there root takes that user's name in a namespace of its own.
  const [unshare, ...options] = ['unshare', '--user', `--map-user=${ids.uid}`, `--map-group=${ids.gid}`] as const
  if (spawnSync(unshare, [...options, 'stat', ...paths]).status === 0) return { ids: null, before: [unshare, ...options] }
  throw new Error(`the user postgres cannot reach ${paths.join(' and ')}: run as an ordinary user, move to a folder open to others, or set DATABASE_URL`)
}

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (which) => Number((await run('id', [which, user])).stdout)))
  if (!uid || !gid) throw new Error(`no user ${user}`)
  return { uid, gid }
}
