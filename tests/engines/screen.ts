import { spawn } from 'node:child_process'
import { SCREEN } from '../support/engines.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A screen that nobody sees. Without a window manager the window under the pointer has the focus, and the pointer starts in the middle: a screen as small as the window gives it the focus. */
export async function openScreen(size: string): Promise<{ display: string; end: () => void }> {
  // It chooses a free number and tells it.
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (told: Buffer) => resolve(told.toString().trim()))
    screen.once('error', reject)
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
  return { display: `:${number}`, end: () => void screen.kill() }
}

/** Sees to it that what was started ends with this process, also when that is told to end before its time; returns how to end it sooner. */
export function endWithUs(end: () => void): () => void {
  const stop = () => process.exit(1)
  process.once('exit', end)
  for (const signal of SIGNALS) process.once(signal, stop)
  return () => {
    process.off('exit', end)
    for (const signal of SIGNALS) process.off(signal, stop)
    end()
  }
}
