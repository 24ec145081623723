import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The long runs: what the ordinary tests do a few times is done often enough to meet the rare. */
const RUNS = [
  { command: 'vitest', args: ['run', 'tests/server/faults.test.ts'], env: { FAULT_KILLS: '200' } },
  { command: 'playwright', args: ['test', '-c', 'tests', 'tests/device/booking-model.spec.ts'], env: { MODEL_RUNS: '1000' } },
]

let failed = 0
for (const { command, args, env } of RUNS) {
  const { status } = spawnSync(join('node_modules', '.bin', command), args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } })
  if (status !== 0) failed += 1
}
console.log(`\n${RUNS.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
