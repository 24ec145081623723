import { join } from 'node:path'
import { openDatabase } from '../database/open-database.ts'
import { loadKeyring } from './keyring.ts'
import { countKeyUse, resealAll } from './reseal.ts'

const USAGE = `npm run -s keys -- status|reseal
  To replace a key: put a new one (openssl rand -base64 32) before the old one in MADOGUCHI_KEY or ./data/key, start the servers anew, reseal.
  Several servers on one database: put it behind the old one first and start all anew, so that each knows it before one uses it.
  The old key stays behind it until status says that no code was made with it.`
const { MADOGUCHI_DATA = join(import.meta.dirname, '../../../data'), MADOGUCHI_KEY, DATABASE_URL } = process.env
const [command] = process.argv.slice(2)

if (command !== 'status' && command !== 'reseal') {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const keys = await loadKeyring(MADOGUCHI_DATA, MADOGUCHI_KEY)
  const { database, close } = await openDatabase(MADOGUCHI_DATA, DATABASE_URL)
  try {
    if (command === 'reseal') for (const [what, many] of Object.entries(await resealAll(database.$client, keys))) console.log(`${what}\t${many}`)
    const uses = await countKeyUse(database.$client)
    for (const { id } of keys.all) {
      const { sealed = 0, codes = 0 } = uses.find(({ key }) => key === id) ?? {}
      const role = id === keys.newest.id ? 'newest' : sealed + codes > 0 ? 'needed' : 'may go'
      console.log(`${id}\t${role}\tsealed ${sealed}\tcodes ${codes}`)
    }
    for (const { key } of uses) if (keys.all.every(({ id }) => id !== key)) console.log(`${key}\tmissing`)
  } finally {
    await close()
  }
}
