import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LANGUAGE_IDS } from '../../src/domain/language.ts'
import { easyFindings } from '../words/easy-findings.ts'
import { readingFindings } from '../words/reading-findings.ts'
import { PAGES } from '../e2e/pages.ts'
import { LOOKS, WORDINGS } from '../support/looks.ts'
import { print } from './figures.ts'

const ROOT = join(import.meta.dirname, '../..')
const FOUND = join(ROOT, '.cache/reports/everyone')

/** Keys of Japanese, without the suffix of a plural. */
const stemsOf = (wording: string): Set<string> => new Set(filesOf(wording).flatMap((path) => Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ''))))
const filesOf = (wording: string): string[] => readdirSync(join(ROOT, 'src/locales', wording)).map((name) => join(ROOT, 'src/locales', wording, name))

/** The largest file of words that is served, of the interface or of the data. */
function longest(): { name: string; kB: number } {
  const folders = [['dist/assets', /^words\..*\.js$/], ['public/packs', /\.(?:texts|troubles)-.*\.json$/]] as const
  const files = folders.flatMap(([folder, pattern]) => readdirSync(join(ROOT, folder)).filter((name) => pattern.test(name)).map((name) => ({ name, kB: gzipSync(readFileSync(join(ROOT, folder, name)), { level: 9 }).length / 1000 })))
  return files.reduce((most, file) => (file.kB > most.kB ? file : most))
}

/** Every page in every language, theme, width and size of text, in a real browser; and what the words themselves must hold. */
export async function run(): Promise<void> {
  rmSync(FOUND, { recursive: true, force: true })
  mkdirSync(FOUND, { recursive: true })
  const child = spawn(join(ROOT, 'node_modules/.bin/playwright'), ['test', '-c', 'tests', 'e2e/everyone.spec.ts', '--reporter=list'], { cwd: ROOT, stdio: ['ignore', 2, 'inherit'], env: { ...process.env, EVERY_LOOK: FOUND } })
  const status = await new Promise((resolve) => child.on('close', resolve))
  const reports = readdirSync(FOUND).map((name) => JSON.parse(readFileSync(join(FOUND, name), 'utf8')) as { checked: number; violations: string[]; overflows: string[] })
  const sum = (count: (report: (typeof reports)[number]) => number) => reports.reduce((total, report) => total + count(report), 0)
  for (const finding of reports.flatMap(({ violations, overflows }) => [...violations, ...overflows])) console.error(finding)
  const all = Object.keys(PAGES).length * WORDINGS.length * LOOKS.length
  const checked = sum((report) => report.checked)
  // What was not looked at has no violations; that must not read as if it had none.
  if (checked < all || (status !== 0 && sum(({ violations, overflows }) => violations.length + overflows.length) === 0)) throw new Error(`${checked} of ${all} combinations were checked, and the run ended with ${String(status)}`)
  const japanese = stemsOf('ja')
  const missing = WORDINGS.flatMap((wording) => [...japanese].filter((stem) => !stemsOf(wording).has(stem)))
  const { name, kB } = longest()
  print('pages', Object.keys(PAGES).length, '')
  print('languages', LANGUAGE_IDS.length, '')
  print('looks', LOOKS.length, '')
  print('combinations-checked', checked, `of ${all}`)
  print('violations', sum(({ violations }) => violations.length), '')
  print('overflows', sum(({ overflows }) => overflows.length), '')
  print('longest-language-file', kB, `kB gzip (${name})`)
  print('easy-findings', easyFindings().length, '')
  print('reading-findings', readingFindings().length, '')
  print('keys-missing', missing.length, '')
}
