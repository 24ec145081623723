import { randomUUID } from 'node:crypto'
import type { Report } from '../../src/domain/report.ts'

export function makeReport(change: Partial<Report> = {}): Report {
  return { id: randomUUID(), kind: 'words', page: '/topics', message: '「窓口」の訳がおかしいです。', contact: '', language: 'en', ...change }
}
