import * as v from 'valibot'
import { Fact, known } from './fact.ts'

/** The integer a pack carries; an app refuses a pack of a format it was not built for. */
export const PACK_FORMAT = 1

/** `[lng, lat]` in degrees, as in GeoJSON. */
export const Point = v.tuple([v.number(), v.number()])
export type Point = v.InferOutput<typeof Point>

const Name = { name: v.string(), kana: v.string(), romaji: v.string() }
const text = v.nullable(known(v.string()))

/** A reference to follow for a fact; `licence` and `credit` are shown where the data is shown. */
export const Source = v.object({ id: v.string(), title: v.string(), url: v.nullable(v.string()), licence: v.nullable(v.string()), credit: v.nullable(v.string()) })

/** 地域: what one 総合支所 looks after. */
export const Region = v.object({ id: v.string(), ...Name })

/** 地区: what one 福祉の相談窓口 looks after; `fact` says how its jurisdiction is known. */
export const District = v.object({ id: v.string(), ...Name, regionId: v.string(), fact: Fact })
export type District = v.InferOutput<typeof District>

/** A run of 番 (blocks), both ends included, that belongs to one district. */
export const BlockRange = v.object({ from: v.number(), to: v.number(), districtId: v.string() })

/** 町丁目 of a town; `number` is null for a town without 丁目; `blocks` is empty unless 番 decide between districts; `note` is a text by language code. */
export const Area = v.object({
  id: v.string(), name: v.string(), number: v.nullable(v.number()), point: Point, districtId: v.string(),
  blocks: v.array(BlockRange), note: v.nullable(v.record(v.string(), v.string())), fact: Fact,
})
export type Area = v.InferOutput<typeof Area>

/** 町: `kana` and `romaji` are shown, `readings` are further ones that must be understood (kana or romaji). */
export const Town = v.object({ ...Name, readings: v.array(v.string()), postalCode: v.string(), areas: v.array(Area) })
export type Town = v.InferOutput<typeof Town>

/** Weekly hours: `days` 0 = Sunday … 6 = Saturday, times `HH:MM` in Asia/Tokyo, closed on holidays and over the New Year where said. */
export const Hours = v.object({ days: v.array(v.number()), open: v.string(), close: v.string(), closedOnHolidays: v.boolean(), closedOverNewYear: v.boolean() })
export type Hours = v.InferOutput<typeof Hours>

/** How to reach a place; null is "not known". `precision` says whether `point` is the door or only the middle of its 町丁目. */
const Contact = {
  address: text, phone: text, fax: text, hours: v.nullable(known(v.array(Hours))),
  point: v.nullable(Point), precision: v.nullable(v.picklist(['point', 'area'])),
}

/** One of the offices that share a counter; reading and English name where they are known. */
export const Body = v.object({ kind: v.picklist(['machizukuri', 'anshin', 'shakyo']), name: v.string(), kana: v.optional(v.string()), romaji: v.optional(v.string()), operator: text })

/** 福祉の相談窓口 of a district: three offices under one roof, reached by the まちづくりセンター's phone and address. */
export const Counter = v.object({ districtId: v.string(), ...Contact, bodies: v.array(Body) })
export type Counter = v.InferOutput<typeof Counter>

/** Any other office: 児童館 (the fourth body), 総合支所 and their sections, the ward office, the call centre. */
export const Office = v.object({
  id: v.string(), kind: v.picklist(['jidokan', 'ward', 'region', 'callCentre', 'agency']), name: v.string(),
  districtId: v.nullable(v.string()), regionId: v.nullable(v.string()), purpose: v.nullable(v.string()), ...Contact, fact: Fact,
})
export type Office = v.InferOutput<typeof Office>

/** A station or public building a resident may name: `districts` are those within reach; `outside` names the municipality it stands in when that is another. */
export const Place = v.object({
  ...Name, kind: v.picklist(['station', 'office']), lines: v.array(v.string()), point: Point,
  districts: v.array(v.string()), area: v.nullable(v.string()), outside: v.nullable(v.string()),
})
export type Place = v.InferOutput<typeof Place>

/** Another municipality, recognised so that an address there is answered with its name. */
export const Municipality = v.object({ code: v.string(), ...Name })

const translated = v.nullable(v.string())
const HelplineTexts = v.object({ name: translated, hours: translated, languages: translated, audience: translated })

/** A help line for people in danger or despair; `audience` and `hours` are Japanese text of the source, `translations` say the same by language code, with readings as `{漢字|かな}`. */
export const Helpline = v.object({
  id: v.string(), kind: v.string(), name: v.string(), phone: v.nullable(v.string()), fax: v.nullable(v.string()), hours: v.nullable(v.string()), languages: v.nullable(v.string()), audience: v.nullable(v.string()), fact: Fact,
  translations: v.optional(v.record(v.string(), HelplineTexts)),
})
export type Helpline = v.InferOutput<typeof Helpline>

/** Everything the first answer needs. */
export const CorePack = v.object({
  format: v.literal(PACK_FORMAT), id: v.string(), code: v.string(), ...Name, prefecture: v.object(Name),
  dataDate: v.string(), callCentreId: v.string(), centre: Point, sources: v.array(Source),
  regions: v.array(Region), districts: v.array(District), towns: v.array(Town), counters: v.array(Counter), offices: v.array(Office),
  places: v.array(Place), municipalities: v.array(Municipality), helplines: v.array(Helpline),
  holidays: v.array(v.tuple([v.string(), v.string()])), holidaysThrough: v.string(),
  newYear: known(v.object({ from: v.string(), to: v.string() })),
})
export type CorePack = v.InferOutput<typeof CorePack>

/** A ring or line as integers of 1e-5 degrees: first lng, lat, then the steps from vertex to vertex. A ring is not closed; several rings count by the even-odd rule. */
export const Path = v.array(v.number())
export type Path = v.InferOutput<typeof Path>

/** Outlines that decide a point: one entry a 町丁目 in the order of the towns, and the municipalities around. */
export const GeoPack = v.object({
  format: v.literal(PACK_FORMAT), areas: v.array(v.object({ id: v.string(), rings: v.array(Path) })),
  neighbours: v.array(v.object({ code: v.string(), name: v.string(), rings: v.array(Path) })),
})
export type GeoPack = v.InferOutput<typeof GeoPack>

/** What only the drawn map needs. */
export const MapPack = v.object({
  format: v.literal(PACK_FORMAT), railways: v.array(v.object({ name: v.string(), operator: v.string(), lines: v.array(Path) })),
  borders: v.array(Path),
})
export type MapPack = v.InferOutput<typeof MapPack>

/** What the device asks for to see whether its pack is the newest: file names carry the content's hash; a pack may be without `activities`, `shops`, `consultation` or `topics`; `texts` and `troubles` name a file by language. */
export const Manifest = v.object({
  format: v.number(), id: v.string(), hash: v.string(), dataDate: v.string(),
  parts: v.object({ core: v.string(), geo: v.string(), map: v.string(), activities: v.optional(v.string()), shops: v.optional(v.string()), consultation: v.optional(v.string()), topics: v.optional(v.string()) }),
  texts: v.optional(v.record(v.string(), v.string())), troubles: v.optional(v.record(v.string(), v.string())),
})
export type Manifest = v.InferOutput<typeof Manifest>
