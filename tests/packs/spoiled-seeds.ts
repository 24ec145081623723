import { expect, test } from 'vitest'
import { checkSeeds } from '../../src/packs/build.ts'
import type { Notice } from '../../src/packs/notice.ts'
import { copySeeds, editRow } from './seeds-copy.ts'

export type Case = [what: string, spoil: (folder: string) => void, expected: Partial<Notice>]

export const edit = (file: string, row: number, column: string, value: string) => (folder: string) => editRow(folder, file, row, { [column]: value })

/** Spoils a copy of the seeds in one way each and expects to be told where, and what to do. */
export function testCases(cases: Case[]): void {
  test.each(cases)('%s is told', (_, spoil, expected) => {
    const { folder } = copySeeds()
    spoil(folder)
    const { notices } = checkSeeds(folder)
    expect(notices).toContainEqual(expect.objectContaining(expected))
    expect(notices.filter((one) => !one.message.includes('ください'))).toEqual([])
  })
}
