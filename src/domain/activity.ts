import * as v from 'valibot'
import { Fact, known } from './fact.ts'
import { PACK_FORMAT, Point } from './pack.ts'

const text = v.nullable(known(v.string()))

/** `active`: known to take place; `paused`; `onceHeld`: took place, nothing says that it goes on; `unknown`: named, no more. */
export const ActivityStatus = v.picklist(['active', 'paused', 'onceHeld', 'unknown'])
export type ActivityStatus = v.InferOutput<typeof ActivityStatus>

/** What kind of thing it is; each is a locale key. */
export const ActivityCategory = v.picklist(['cafe', 'exercise', 'meal', 'food', 'digital', 'children', 'neighbours', 'learning', 'garden', 'consultation', 'volunteer', 'shopping', 'information'])
export type ActivityCategory = v.InferOutput<typeof ActivityCategory>

/** For whom it is meant, as far as a source says so; each is a locale key. */
export const Audience = v.picklist(['anyone', 'older', 'men', 'disabled', 'children', 'parents', 'carers', 'foreigners'])
export type Audience = v.InferOutput<typeof Audience>

/** A date taken out of a recurrence: cancelled, or moved to another day and time (`to`, local `YYYY-MM-DDTHH:MM`); `asOf` is when that was read, as in a fact. */
export const Exception = v.object({ date: v.string(), to: v.nullable(v.string()), reason: v.nullable(v.string()), asOf: v.optional(v.nullable(v.string())) })

/**
 * When it takes place, in iCalendar words and Asia/Tokyo: `dtstart` local `YYYY-MM-DDTHH:MM` (or a date alone when no time is known), `minutes` its length or null,
 * `rrule` the RFC 5545 value or null for a single event; `skipHolidays` and `skipNewYear` where a source says so; `rain` a sentence of the source.
 */
export const Recurrence = v.object({
  dtstart: v.string(), minutes: v.nullable(v.number()), rrule: v.nullable(v.string()), exceptions: v.array(Exception),
  skipHolidays: v.boolean(), skipNewYear: v.boolean(), rain: v.nullable(v.string()), fact: Fact,
})
export type Recurrence = v.InferOutput<typeof Recurrence>

/** Something that goes on in a district, or in the whole municipality when `districts` is empty; null is "not known" throughout. `uid` and `sequence` are those of its calendar entry. */
export const Activity = v.object({
  id: v.string(), uid: v.string(), sequence: v.number(), name: v.string(), kana: v.string(), romaji: v.string(), category: ActivityCategory, status: ActivityStatus,
  what: v.nullable(v.record(v.string(), v.string())), districts: v.array(v.string()), venue: text, point: v.nullable(Point), precision: v.nullable(v.picklist(['point', 'area'])),
  when: text, recurrence: v.nullable(Recurrence), audience: v.array(Audience), stepFree: v.nullable(v.boolean()), free: v.nullable(v.boolean()), dropIn: v.nullable(v.boolean()),
  volunteers: v.nullable(v.boolean()), languages: v.array(v.string()), phone: text, url: v.nullable(v.string()), fact: Fact,
})
export type Activity = v.InferOutput<typeof Activity>

/** What the shopping-support map knows of one kind of help; the same rules of not knowing. */
export const ShoppingKind = v.picklist(['delivery', 'mobileSales', 'errands', 'publicPhone', 'popUpShop'])
export const ShoppingHelp = v.object({
  id: v.string(), kind: ShoppingKind, name: v.string(), districts: v.array(v.string()), what: v.nullable(v.record(v.string(), v.string())), venue: text, point: v.nullable(Point), precision: v.nullable(v.picklist(['point', 'area'])),
  when: text, recurrence: v.nullable(Recurrence), status: ActivityStatus, phone: text, fact: Fact,
})
export type ShoppingHelp = v.InferOutput<typeof ShoppingHelp>

/** A public building that may be used for an activity of one's own; how to ask is the same for all and said in the app. */
export const Venue = v.object({ id: v.string(), name: v.string(), kind: v.string(), districtId: v.nullable(v.string()), point: v.nullable(Point), fact: Fact })
export type Venue = v.InferOutput<typeof Venue>

/** What goes on: the part of a pack that activities, calendar, feeds and the shopping-support map are drawn from. */
export const ActivityPack = v.object({ format: v.literal(PACK_FORMAT), activities: v.array(Activity), shopping: v.array(ShoppingHelp) })
export type ActivityPack = v.InferOutput<typeof ActivityPack>

/** A shop of OpenStreetMap (ODbL 1.0): kept in a part of its own, shown with its notice. */
export const Shop = v.object({ id: v.string(), kind: v.picklist(['supermarket', 'greengrocer', 'convenience', 'post_office', 'library', 'community_centre', 'townhall']), name: v.nullable(v.string()), point: Point, districtId: v.string() })
export type Shop = v.InferOutput<typeof Shop>

/** Everything in the pack that derives from OpenStreetMap, with its notice. */
export const ShopPack = v.object({ format: v.literal(PACK_FORMAT), notice: v.string(), shops: v.array(Shop) })
export type ShopPack = v.InferOutput<typeof ShopPack>
