import { writeFurigana } from './furigana-files.ts'
import { readingFindings } from './reading-findings.ts'

/** `npm run -s words -- readings | check` */
function check(): void {
  const findings = readingFindings()
  for (const { file, key, rule, reason } of findings) console.log([file, key, rule, reason].filter(Boolean).join(' '))
  for (const rule of new Set(findings.map((finding) => finding.rule))) console.log(`${rule} ${findings.filter((finding) => finding.rule === rule).length}`)
  process.exitCode = findings.length === 0 ? 0 : 1
}

const commands: Record<string, () => void> = { readings: writeFurigana, check }
const command = commands[process.argv[2] ?? '']
if (command === undefined) {
  console.error('npm run -s words -- readings | check')
  process.exitCode = 2
} else command()
