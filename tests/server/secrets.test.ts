import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRateLimit } from '../../src/server/rate-limit.ts'
import { makeCode, readCode } from '../../src/domain/code.ts'
import { loadKeyring, makeKeyring } from '../../src/server/secrets/keyring.ts'

const SIGNS = '2346789ABCDEFGHJKMNPQRTUVWXYZ'
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array))

test('a code is read as it was made, in any case and width, with spaces or dashes', () => {
  fc.assert(fc.property(bytes, (random) => {
    const code = makeCode(random)
    const fullWidth = code.replace(/./g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))
    for (const typed of [code, code.toLowerCase(), `${code.slice(0, 3)}-${code.slice(3, 6)} ${code.slice(6)}`, `${fullWidth.slice(0, 3)}ー${fullWidth.slice(3)}`, fullWidth]) expect(readCode(typed)).toBe(code)
  }))
})

test('one wrong sign or two neighbours swapped is never another code', () => {
  fc.assert(fc.property(bytes, fc.nat(8), fc.constantFrom(...SIGNS), (random, place, sign) => {
    const code = makeCode(random)
    const slip = code.slice(0, place) + sign + code.slice(place + 1)
    expect(readCode(slip)).toBe(slip === code ? code : null)
    const swap = code.slice(0, place) + (code[place + 1] ?? '') + code.charAt(place) + code.slice(place + 2)
    expect(readCode(swap)).toBe(swap === code ? code : null)
  }))
})

test('what is sealed opens with the same key in the same place only', () => {
  const [key, other] = [makeKeyring([Buffer.alloc(32, 1)]).newest, makeKeyring([Buffer.alloc(32, 2)]).newest]
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
    const sealed = key.seal(text, 'a')
    expect(key.open(sealed, 'a')).toBe(text)
    const spoiled = Buffer.from(sealed)
    spoiled[at % sealed.length]! ^= 1
    for (const attempt of [() => key.open(sealed, 'b'), () => other.open(sealed, 'a'), () => key.open(spoiled, 'a')]) expect(attempt).toThrow('authenticate')
  }))
})

test('the key is made once, for its owner alone; another length is refused', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'madoguchi-')), 'data')
  const first = await loadKeyring(folder, undefined)
  expect((await loadKeyring(folder, undefined)).newest.id).toBe(first.newest.id)
  expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600)
  expect((await loadKeyring(folder, '')).newest.id).toBe(first.newest.id)
  await expect(loadKeyring(folder, 'c2hvcnQ=')).rejects.toThrow('32 bytes')
  await expect(loadKeyring(folder, ' ')).rejects.toThrow('no key')
})

test('a rate limit counts each client alone and forgets after its time', () => {
  let now = 0
  const may = createRateLimit(2, 10, () => now)
  expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true])
  now = 10_000
  expect(may('a')).toBe(true)
})
