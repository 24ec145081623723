import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const APT = '/usr/bin/apt-get'

/** Installs Debian's packages where we may; false where we may not. Whether it worked is seen by looking for what they bring. */
export function aptInstall(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return false
  const run = (...args: string[]) => spawnSync(APT, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  run('update', '-q')
  run('install', '-qy', '--no-install-recommends', ...packages)
  return true
}
