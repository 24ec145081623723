import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { calendarToIcs } from '../../domain/ics.ts'
import type { ReadPack } from '../pack-reader.ts'
import { problem } from '../problem.ts'
import { sendFile } from '../send-file.ts'
import { toAtom } from './atom.ts'
import { activitiesToGeoJson, shoppingToGeoJson, shopsToGeoJson } from './geojson.ts'
import { toOpenCsv, toOpenJson } from './open-data.ts'
import { findScope, type Scope } from './scope.ts'
import { sourceWords, statusWords } from './words.ts'

const A_QUARTER = 'public, max-age=900'

const FEEDS = new Map<string, { type: string; write: (scope: Scope, origin: string, self: string) => string }>([
  ['activities.ics', { type: 'text/calendar; charset=utf-8', write: writeCalendar }],
  ['activities.xml', { type: 'application/atom+xml; charset=utf-8', write: toAtom }],
])
const OPEN_DATA = new Map<string, { type: string; write: (packs: ReadPack[]) => string }>([
  ['activities.json', { type: 'application/json', write: (packs) => toOpenJson(listAll(packs)) }],
  ['activities.csv', { type: 'text/csv; charset=utf-8', write: (packs) => toOpenCsv(listAll(packs)) }],
  ['activities.geojson', { type: 'application/geo+json', write: (packs) => activitiesToGeoJson(listAll(packs)) }],
  ['shopping.geojson', { type: 'application/geo+json', write: shoppingToGeoJson }],
  ['shops.geojson', { type: 'application/geo+json', write: shopsToGeoJson }],
])

export interface FeedOptions {
  readPacks: () => Promise<ReadPack[]>
  originOf: (c: Context) => string
}

/** `/<district, municipality or all>/activities.ics` for calendars, `….xml` (Atom) for readers. */
export function createFeedRoutes({ readPacks, originOf }: FeedOptions): Hono {
  const routes = new Hono()
  routes.get('/:scope/:file', async (c) => {
    const { scope: id, file } = c.req.param()
    const feed = FEEDS.get(file)
    const scope = feed && findScope(await readPacks(), id)
    return feed && scope ? sendText(c, feed.type, feed.write(scope, originOf(c), `/feeds/${id}/${file}`)) : problem(c, 'notFound')
  })
  return routes
}

/** What all packs tell of activities and shopping, as files for other programs. */
export function createOpenDataRoutes({ readPacks }: Pick<FeedOptions, 'readPacks'>): Hono {
  const routes = new Hono()
  routes.get('/:file', async (c) => {
    const data = OPEN_DATA.get(c.req.param('file'))
    return data ? sendText(c, data.type, data.write(await readPacks())) : problem(c, 'notFound')
  })
  return routes
}

const listAll = (packs: ReadPack[]) => findScope(packs, 'all')?.listed ?? []

/** The same data gives the same bytes: the stamp is the date of the data, not the moment of asking. */
function writeCalendar({ title, listed, pack }: Scope, origin: string): string {
  const entries = listed.map(({ activity, pack: { core } }) => ({
    activity,
    options: {
      url: `${origin}/activities/${encodeURIComponent(activity.id)}`, now: `${core.dataDate}T00:00:00+09:00`, place: null,
      note: `${statusWords(activity, core)}\n${sourceWords(activity.fact, core)}`,
    },
  }))
  return calendarToIcs(entries, pack.core, `${title}の活動`)
}

function sendText(c: Context, type: string, text: string): Response {
  const identity = new TextEncoder().encode(text)
  c.header('Access-Control-Allow-Origin', '*')
  return sendFile(c, { type, etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22), bodies: { identity } }, A_QUARTER)
}
