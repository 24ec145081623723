import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readOrMakeSecret } from './secret-file.ts'

const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** One secret of 32 bytes; `id` tells which one sealed a row. */
export interface Key {
  id: string
  seal: (text: string, context: string) => Buffer
  open: (sealed: Buffer, context: string) => string
  /** A keyed digest: without the key nobody can try out what was digested. */
  digest: (purpose: string, text: string) => Buffer
}

/** The first key seals; all of them open, so that a key can be replaced without losing what it sealed. */
export interface Keyring {
  newest: Key
  all: Key[]
  find: (id: string) => Key
}

/** Reads the keys from `MADOGUCHI_KEY` or from the file `key` of a folder, where the first start makes one: base64, separated by spaces or lines, newest first. */
export async function loadKeyring(folder: string, fromEnvironment: string | undefined): Promise<Keyring> {
  if (!fromEnvironment) await mkdir(folder, { recursive: true, mode: 0o711 })
  const text = fromEnvironment || (await readOrMakeSecret(join(folder, 'key'), () => `${randomBytes(KEY_BYTES).toString('base64')}\n`))
  return makeKeyring(text.split(/\s+/).filter(Boolean).map((part) => Buffer.from(part, 'base64')))
}

export function makeKeyring(secrets: Buffer[]): Keyring {
  if (secrets.some((secret) => secret.length !== KEY_BYTES)) throw new Error(`a key must be ${KEY_BYTES} bytes, written in base64`)
  const all = secrets.map(makeKey)
  const [newest] = all
  if (!newest) throw new Error('there is no key')
  const find = (id: string) => {
    const key = all.find((one) => one.id === id)
    if (!key) throw new Error(`the key ${id} is missing: what it sealed cannot be read`)
    return key
  }
  return { newest, all, find }
}

function makeKey(secret: Buffer): Key {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `madoguchi ${purpose}`, KEY_BYTES))
  const sealing = derive('seal')
  const digesting = derive('digest')
  return {
    id: createHash('sha256').update(derive('id')).digest('hex').slice(0, 12),
    seal(text, context) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    open(sealed, context) {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, IV_BYTES)).setAAD(Buffer.from(context))
      decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    },
    digest: (purpose, text) => createHmac('sha256', digesting).update(`${purpose}\n${text}`).digest(),
  }
}
