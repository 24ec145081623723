import { join } from 'node:path'
import { openDatabase } from '../database/open-database.ts'
import { loadKeyring } from '../secrets/keyring.ts'
import { readOffers } from './keep-offers.ts'
import { inTokyo, offersToCsv } from './offers-csv.ts'

const USAGE = 'npm run -s offers -- list|export <district, or all>'
const { MADOGUCHI_DATA = join(import.meta.dirname, '../../../data'), MADOGUCHI_KEY, DATABASE_URL } = process.env
const [command, district] = process.argv.slice(2)

if ((command !== 'list' && command !== 'export') || district === undefined) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const { database, close } = await openDatabase(MADOGUCHI_DATA, DATABASE_URL)
  const offers = await readOffers(database, await loadKeyring(MADOGUCHI_DATA, MADOGUCHI_KEY), district === 'all' ? null : district).finally(close)
  if (command === 'export') process.stdout.write(offersToCsv(offers))
  else for (const offer of offers) console.log([inTokyo(offer.receivedAt), offer.code, offer.districtId, offer.kind, offer.activityId ?? '-'].join('\t'))
}
