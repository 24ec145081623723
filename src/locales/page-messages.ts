import type { Messages } from './messages.ts'

export const pageWords = import.meta.glob<Messages>(['./*/*.json', '!./*/shell.json'], { import: 'default' })
