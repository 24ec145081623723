import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compileSeeds } from './build.ts'
import { reportNotices } from './report.ts'
import { writePack } from './write.ts'

const root = join(import.meta.dirname, '../..')
const [verb = '', municipality = '', ...rest] = process.argv.slice(2)

function run(): number {
  if (!['check', 'build'].includes(verb) || !/^[a-z0-9-]+$/.test(municipality) || rest.length > 0) {
    console.error('使い方: npm run -s packs -- check|build <自治体のフォルダー名>   例: npm run -s packs -- check setagaya')
    return 2
  }
  const seeds = join(root, 'seeds', municipality)
  if (!existsSync(seeds)) {
    console.error(`seeds/${municipality} がありません`)
    return 2
  }
  const { notices, compiled } = compileSeeds(seeds)
  for (const line of reportNotices(notices)) console.log(line)
  const count = (severity: string): number => notices.filter((one) => one.severity === severity).length
  console.log(`ERROR ${count('ERROR')} 件、WARNING ${count('WARNING')} 件、INFO ${count('INFO')} 件`)
  if (!compiled) return 1
  const { core, geo, map } = compiled.sizes
  console.log(`大きさ（brotli）: core ${core}、geo ${geo}、map ${map}、合計 ${core + geo + map} バイト`)
  if (verb === 'build') {
    writePack(compiled, join(root, 'public/packs'))
    console.log(`public/packs/${municipality}.json を書きました（${compiled.manifest.hash}）`)
  }
  return 0
}

process.exitCode = run()
