import * as v from 'valibot'
import { ActivityPack, type Recurrence } from '../../domain/activity.ts'
import type { Fact, Known } from '../../domain/fact.ts'
import { PACK_FORMAT, type CorePack } from '../../domain/pack.ts'
import type { Rows, Seeds } from '../seeds.ts'
import { pointOf } from './offices.ts'
import { toHiragana } from './hiragana.ts'

type Owner = { activityId: string } | { helpId: string }

const belongsTo = (owner: Owner) => (row: { activityId: string | null; helpId: string | null }): boolean =>
  'activityId' in owner ? row.activityId === owner.activityId : row.helpId === owner.helpId

/** A rule left blank counts as held: the app marks such days as uncertain. */
function compileRecurrence(seeds: Seeds, owner: Owner): Recurrence | null {
  const row = seeds.recurrences.find(belongsTo(owner))
  if (!row) return null
  return {
    dtstart: row.time === null ? row.date : `${row.date}T${row.time}`,
    minutes: row.minutes,
    rrule: row.rrule,
    exceptions: seeds.recurrence_exceptions.filter(belongsTo(owner)).map((one) => ({
      date: one.date,
      to: one.toDate === null ? null : [one.toDate, ...(one.toTime === null ? [] : [one.toTime])].join('T'),
      reason: one.reason,
      asOf: one.fact.asOf,
    })),
    skipHolidays: row.skipHolidays ?? false,
    skipNewYear: row.skipNewYear ?? false,
    rain: row.rain,
    fact: row.fact,
  }
}

/** What both kinds of rows tell in the same columns; the row's source vouches for each value. */
function compileCommon(row: Rows['activities'][number] | Rows['shopping'][number]) {
  const known = (value: string | null): Known<string> | null => (value === null ? null : { value, fact: row.fact satisfies Fact })
  const what = Object.entries({ ja: row.ja, easy: row.easy, en: row.en }).filter(([, text]) => text !== null)
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    what: what.length === 0 ? null : Object.fromEntries(what),
    districts: row.districts,
    venue: known(row.venue),
    point: pointOf(row),
    precision: row.precision,
    when: known(row.when),
    phone: known(row.phone),
    fact: row.fact,
  }
}

/** Activities and shopping help in the order of the seeds. */
export function compileActivities(seeds: Seeds, core: CorePack): ActivityPack {
  return v.parse(ActivityPack, {
    format: PACK_FORMAT,
    activities: seeds.activities.map((row) => ({
      ...compileCommon(row),
      uid: `${row.id}@${core.id}.madoguchi`,
      sequence: row.sequence,
      kana: toHiragana(row.kana),
      romaji: row.romaji,
      category: row.category,
      recurrence: compileRecurrence(seeds, { activityId: row.id }),
      audience: row.audience,
      stepFree: row.stepFree,
      free: row.free,
      dropIn: row.dropIn,
      volunteers: row.volunteers,
      languages: row.languages,
      url: row.url,
    })),
    shopping: seeds.shopping.map((row) => ({ ...compileCommon(row), kind: row.kind, recurrence: compileRecurrence(seeds, { helpId: row.id }) })),
  })
}
