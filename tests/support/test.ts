import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureChromium } from './chromium.ts'

interface Count {
  passed: number
  failed: number
}

const REPORTS = '.cache/reports'
const total: Count = { passed: 0, failed: 0 }

/** Runs one command with its output shown; true when it ends well. */
function run(title: string, [command = '', ...args]: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`)
  const start = performance.now()
  const { status, error } = spawnSync(join('node_modules', '.bin', command), args, {
    stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env },
  })
  if (error) console.error(error.message)
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return status === 0
}

function add({ passed, failed }: Count) {
  total.passed += passed
  total.failed += failed
}

function step(title: string, command: string[]): boolean {
  const isGood = run(title, command)
  add(isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return isGood
}

/** Counts a runner's tests from its report; a runner that fails without a failed test (a file that does not load) counts as one. */
function suite(title: string, command: string[], report: string, count: (json: Record<string, unknown>) => Count, env: NodeJS.ProcessEnv = {}) {
  const path = join(REPORTS, report)
  rmSync(path, { force: true })
  const isGood = run(title, command, env)
  let counted: Count = { passed: 0, failed: 0 }
  try {
    counted = count(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    console.error(`${title} left no report`)
  }
  add(isGood || counted.failed > 0 ? counted : { ...counted, failed: 1 })
}

const countVitest = ({ numPassedTests, numFailedTests }: Record<string, unknown>): Count => ({ passed: Number(numPassedTests), failed: Number(numFailedTests) })

mkdirSync(REPORTS, { recursive: true })

step('pack check', ['tsx', 'src/packs/cli.ts', 'check', 'setagaya'])
const hasPack = step('pack build', ['tsx', 'src/packs/cli.ts', 'build', 'setagaya'])
step('types', ['tsc', '-b'])
step('lint', ['oxlint', '--deny-warnings'])
step('unused code', ['knip'])
suite(
  'unit, server and component tests',
  ['vitest', 'run', '--project=!engines', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/vitest.json`],
  'vitest.json',
  countVitest,
)
const { DATABASE_URL } = process.env
if (DATABASE_URL) {
  suite(
    'server tests on DATABASE_URL',
    ['vitest', 'run', 'tests/server', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/database.json`],
    'database.json', countVitest, { TEST_DATABASE_URL: DATABASE_URL },
  )
}
if (hasPack && step('build', ['vite', 'build'])) {
  step('size budgets', ['tsx', 'tests/support/check-sizes.ts'])
  try {
    console.log(`\nBrowser: ${ensureChromium()}`)
    suite(
      'browser tests',
      ['playwright', 'test', '-c', 'tests', '--reporter=list,json'],
      'playwright.json',
      ({ stats }) => {
        const { expected = 0, unexpected = 0, flaky = 0 } = stats as Record<string, number>
        return { passed: expected, failed: unexpected + flaky }
      },
      { PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(REPORTS, 'playwright.json') },
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    add({ passed: 0, failed: 1 })
  }
  // An engine that cannot be had here is said, not counted.
  suite(
    'walks in Firefox and WebKit',
    ['vitest', 'run', '--project', 'engines', '--passWithNoTests', '--reporter=verbose', '--reporter=json', `--outputFile.json=${REPORTS}/engines.json`],
    'engines.json', countVitest,
  )
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
