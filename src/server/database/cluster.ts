import { randomBytes } from 'node:crypto'
import { access, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPrograms, runProgram } from './programs.ts'
import { chooseRunAs, type RunAs } from './run-as.ts'
import { readOrMakeSecret } from '../secrets/secret-file.ts'

const DATABASE = 'madoguchi'
/** Half a minute in all: after a crash PostgreSQL first reads its log again, on a busy machine slowly. */
const WAITS = [100, 200, 400, 800, 1500, ...Array<number>(14).fill(2000)]
// Statements and their values hold what residents wrote: none of it belongs into a log.
const QUIET = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_parameter_max_length_on_error=0']

export interface Cluster {
  url: string
  /** Goes away; the last to leave stops PostgreSQL. */
  leave: () => Promise<void>
}

/** PostgreSQL in a folder of ours: made on the first start, joined where it runs already (after a crash of the app, or beside it). */
export async function joinCluster(folder: string): Promise<Cluster> {
  await mkdir(folder, { recursive: true, mode: 0o711 })
  const data = join(folder, 'postgres')
  const password = await readOrMakeSecret(join(folder, 'database-password'), () => randomBytes(24).toString('hex'))
  const { initdb, pg_ctl: control } = await findPrograms()
  const as = await chooseRunAs([control, `${folder}/.`])
  if (!(await exists(join(data, 'PG_VERSION')))) await initialise(data, password, initdb, as)

  const presence = await connectOrStart(data, password, async () => {
    const settings = [...QUIET, 'listen_addresses=127.0.0.1', 'unix_socket_directories='].map((setting) => `-c ${setting}`).join(' ')
    await runProgram(control, ['start', '-D', data, '-w', '-s', '-l', join(data, 'server.log'), '-o', `-p ${await freePort()} ${settings}`], as)
  })
  presence.on('error', (error) => console.error(error.message))
  await presence.query(`create database ${DATABASE}`).catch((error: pg.DatabaseError) => {
    if (error.code !== '42P04') throw error
  })
  return {
    url: `postgres://${DATABASE}:${password}@127.0.0.1:${presence.port}/${DATABASE}`,
    async leave() {
      const isLast = await isAlone(presence).catch(() => false)
      await presence.end()
      if (isLast) await runProgram(control, ['stop', '-D', data, '-m', 'fast', '-w', '-s'], as)
    },
  }
}

/** Built beside and moved into place: a start that is cut off leaves no half-made cluster. */
async function initialise(data: string, password: string, initdb: string, as: RunAs) {
  const fresh = await mkdtemp(`${data}-new-`)
  const passwordFile = `${fresh}.pw`
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (as.ids) for (const path of [fresh, passwordFile]) await chown(path, as.ids.uid, as.ids.gid)
  try {
    await runProgram(initdb, ['-D', fresh, `--username=${DATABASE}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'], as)
    await rename(fresh, data)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    if (!(await exists(join(data, 'PG_VERSION')))) throw error
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** After a kill the old postmaster may linger for seconds: it is joined if it lives, else started anew with patience. */
async function connectOrStart(data: string, password: string, start: () => Promise<void>): Promise<pg.Client> {
  for (const wait of [...WAITS, null]) {
    const running = await connect(data, password)
    if (running) return running
    try {
      await start()
    } catch (error) {
      if (wait === null) throw error
      await sleep(wait)
    }
  }
  const started = await connect(data, password)
  if (!started) throw new Error(`PostgreSQL in ${data} does not answer`)
  return started
}

async function connect(data: string, password: string): Promise<pg.Client | null> {
  const port = Number((await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[3])
  if (!port) return null
  const client = new pg.Client({ host: '127.0.0.1', port, user: DATABASE, password, database: 'postgres', connectionTimeoutMillis: 5_000, application_name: 'madoguchi' })
  try {
    await client.connect()
    return client
  } catch {
    await client.end().catch(() => {})
    return null
  }
}

async function isAlone(client: pg.Client): Promise<boolean> {
  // Connections just closed are still listed for a moment.
  for (let look = 0; look < 10; look += 1) {
    const others = await client.query("select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")
    if (others.rowCount === 0) return true
    await sleep(50)
  }
  return false
}

function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
