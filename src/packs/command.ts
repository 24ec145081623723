import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compileSeeds } from './build.ts'
import { reportNotices } from './report.ts'
import { writePack } from './write.ts'

const USAGE = '使い方: npm run -s packs -- check|build <seeds の中のフォルダー名>   例: npm run -s packs -- check setagaya'

/** Runs `check` or `build` under a project root. Exit code: 0 done, 1 the seeds have an ERROR (the old pack stays), 2 wrong use. */
export function runCommand(args: string[], root: string, print: (line: string) => void): number {
  const [verb = '', municipality = '', ...rest] = args
  if (!['check', 'build'].includes(verb) || !/^[a-z0-9-]+$/.test(municipality) || rest.length > 0) {
    print(USAGE)
    return 2
  }
  const seeds = join(root, 'seeds', municipality)
  if (!existsSync(seeds)) {
    print(`seeds/${municipality} がありません。${USAGE}`)
    return 2
  }
  const { notices, compiled } = compileSeeds(seeds)
  for (const line of reportNotices(verb === 'build' ? notices.filter((one) => one.severity === 'ERROR') : notices)) print(line)
  const count = (severity: string): number => notices.filter((one) => one.severity === severity).length
  print(`ERROR ${count('ERROR')} 件、WARNING ${count('WARNING')} 件、INFO ${count('INFO')} 件`)
  if (!compiled) return 1
  const sizes = Object.entries(compiled.sizes)
  const whole = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
  print(`大きさ（brotli圧縮後）: ${sizes.map(([part, bytes]) => `${part} ${bytes}`).join('、')}、合計 ${whole} バイト`)
  if (verb === 'build') {
    writePack(compiled, join(root, 'public/packs'))
    print(`public/packs/${compiled.manifest.id}.json を書きました（${compiled.manifest.hash}）`)
  }
  return 0
}
