import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runCommand } from '../../src/packs/command.ts'
import { copySeeds, editRow } from './seeds-copy.ts'

// A whole compilation compresses three files at the highest level; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 })

const run = (root: string, ...args: string[]) => {
  const lines: string[] = []
  return { exit: runCommand(args, root, (line) => lines.push(line)), lines }
}
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

test('check says what it thinks and writes nothing', () => {
  const { root } = copySeeds()
  const { exit, lines } = run(root, 'check', 'setagaya')
  expect(exit).toBe(0)
  expect(lines.join('\n')).toMatch(/ERROR 0 件/)
  expect(readdirSync(root)).toEqual(['seeds'])
})

test('build writes a manifest and the parts it names, each named by its content', () => {
  const { root } = copySeeds()
  expect(run(root, 'build', 'setagaya').exit).toBe(0)
  const files = filesOf(join(root, 'public/packs'))
  const { parts, texts, troubles } = JSON.parse(files['setagaya.json'] ?? '')
  const named = [parts, texts, troubles].flatMap((names) => Object.values<string>(names))
  expect(Object.keys(files).toSorted()).toEqual(['setagaya.json', ...named].toSorted())
  for (const name of named)
    expect(name).toContain(
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex')
        .slice(0, 10),
    )
})

test('new data replaces the old parts; an unchanged part keeps its name', () => {
  const { root, folder } = copySeeds()
  const packs = join(root, 'public/packs')
  run(root, 'build', 'setagaya')
  const before = JSON.parse(filesOf(packs)['setagaya.json'] ?? '')
  editRow(folder, 'counters.csv', 6, { 電話番号: '03-0000-0000' })
  run(root, 'build', 'setagaya')
  const after = JSON.parse(filesOf(packs)['setagaya.json'] ?? '')
  expect(after.hash).not.toBe(before.hash)
  expect(after.parts).toMatchObject({ geo: before.parts.geo, map: before.parts.map })
  expect(after.parts.core).not.toBe(before.parts.core)
  expect(readdirSync(packs)).toHaveLength(1 + [after.parts, after.texts, after.troubles].flatMap((names) => Object.values(names)).length)
})

test('bad seeds exit 1 and leave the old pack as it was', () => {
  const { root, folder } = copySeeds()
  run(root, 'build', 'setagaya')
  const before = filesOf(join(root, 'public/packs'))
  editRow(folder, 'areas.csv', 5, { 地区ID: 'ikejri' })
  const { exit, lines } = run(root, 'build', 'setagaya')
  expect(exit).toBe(1)
  expect(lines[0]).toMatch(/^ERROR areas\.csv 5行目 「地区ID」: .*ikejri.*\[unknownReference\]$/)
  expect(filesOf(join(root, 'public/packs'))).toEqual(before)
})

test('another municipality keeps its pack', () => {
  const { root } = copySeeds()
  const packs = join(root, 'public/packs')
  mkdirSync(packs, { recursive: true })
  writeFileSync(join(packs, 'setagaya-east.core.0.json'), 'theirs')
  run(root, 'build', 'setagaya')
  expect(filesOf(packs)['setagaya-east.core.0.json']).toBe('theirs')
})

test('a pack too large for a slow line is refused', () => {
  const { root, folder } = copySeeds()
  const long = createHash('shake256', { outputLength: 20_000 }).update('long').digest('base64')
  editRow(folder, 'offices.csv', 2, { 案内の内容: long })
  const { exit, lines } = run(root, 'check', 'setagaya')
  expect(exit).toBe(1)
  expect(lines.join('\n')).toMatch(/tooLarge/)
})

test.each([[[]], [['check']], [['guess', 'setagaya']], [['check', '../etc']], [['check', 'nowhere']], [['check', 'setagaya', 'more']]])(
  '%j is wrong use',
  (args) => {
    const { root } = copySeeds()
    const { exit, lines } = run(root, ...args)
    expect(exit).toBe(2)
    expect(lines.join()).toMatch(/使い方/)
  },
)
