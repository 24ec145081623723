import { join } from 'node:path'
import { runCommand } from './command.ts'

process.exitCode = runCommand(process.argv.slice(2), join(import.meta.dirname, '../..'), console.log)
