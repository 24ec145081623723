import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(import.meta.dirname, '../..')
/** As `npm start` sets it. */
const MEMORY = ['--max-old-space-size=256', '--max-semi-space-size=8']

export interface ServerProcess {
  server: ChildProcess
  url: string
  /** What it said on its error channel. */
  said: () => string
  /** Tells it to stop, or kills it, and waits for its end. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** The real server in a process of its own, on a free port, behind a proxy and without the phone's work. */
export async function startServerProcess(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const server = spawn(process.execPath, [...MEMORY, '--import', 'tsx', 'src/server/start.ts'], {
    cwd: ROOT, env: { ...process.env, DATABASE_URL: '', PORT: '0', BEHIND_PROXY: '1', MADOGUCHI_PROOF_OF_WORK: 'off', ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const lines = createInterface(server.stdout)
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /http:\/\/localhost:(\d+)$/.exec(line)
      if (found) resolve(`http://127.0.0.1:${found[1]}`)
    })
    void ended.then(() => reject(new Error(`the server did not start but ended with ${server.exitCode ?? server.signalCode}: ${said}`)))
  })
  return {
    server, url, said: () => said,
    end(signal) {
      server.kill(signal)
      return ended
    },
  }
}
