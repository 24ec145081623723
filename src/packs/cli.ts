import { join } from 'node:path'
import { runCommand } from './command.ts'

// `packs check setagaya | head` closes the pipe early; that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})

process.exitCode = runCommand(process.argv.slice(2), join(import.meta.dirname, '../..'), console.log)
