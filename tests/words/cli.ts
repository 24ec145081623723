import { EASY_RULE_NAMES, easyFindings } from './easy-findings.ts'
import { writeFurigana } from './furigana-files.ts'
import { READING_RULES, readingFindings } from './reading-findings.ts'

/** `npm run -s words -- readings | check` */
function check(): void {
  const findings = [...readingFindings(), ...easyFindings()]
  for (const { file, key, rule, reason } of findings) console.log([file, key, rule, reason].filter(Boolean).join(' '))
  for (const rule of [...READING_RULES, ...EASY_RULE_NAMES]) console.log(`${rule} ${findings.filter((finding) => finding.rule === rule).length}`)
  process.exitCode = findings.length === 0 ? 0 : 1
}

const commands: Record<string, () => void> = { readings: writeFurigana, check }
const command = commands[process.argv[2] ?? '']
if (command === undefined) {
  console.error('npm run -s words -- readings | check')
  process.exitCode = 2
} else command()
