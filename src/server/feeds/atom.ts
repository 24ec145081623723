import { createHash } from 'node:crypto'
import type { Activity } from '../../domain/activity.ts'
import type { Listed, Scope } from './scope.ts'
import { changeWords, describe, sourceWords, statusWords } from './words.ts'

/** An Atom feed (RFC 4287) of what goes on; `origin` is where the app is, `self` this feed's own address. */
export function toAtom({ title, listed, pack }: Scope, origin: string, self: string): string {
  const updated = listed.map(updatedOf).sort().at(-1) ?? atNoon(pack.core.dataDate)
  return [
    '<?xml version="1.0" encoding="utf-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<id>${urn(self)}</id>`, `<title>${escapeXml(`${title}の活動 — まちの窓口`)}</title>`, `<updated>${updated}</updated>`,
    `<author><name>まちの窓口</name></author>`, `<link rel="self" type="application/atom+xml" href="${escapeXml(origin + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(origin)}/activities"/>`, ...listed.map((one) => entry(one, origin)), '</feed>', '',
  ].join('\n')
}

function entry(listed: Listed, origin: string): string {
  const { activity } = listed
  return [
    '<entry>', `<id>${urn(activity.uid)}</id>`, `<title>${escapeXml(activity.name)}</title>`, `<updated>${updatedOf(listed)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/activities/${encodeURIComponent(activity.id)}`)}"/>`,
    `<category term="${activity.category}"/>`, `<summary type="text">${escapeXml(summarise(listed))}</summary>`, '</entry>',
  ].join('\n')
}

function summarise({ activity, pack }: Listed): string {
  const lines = [
    statusWords(activity, pack.core), describe(activity), activity.when?.value, activity.venue?.value, activity.recurrence?.rain,
    ...(activity.recurrence?.exceptions.map(changeWords) ?? []), sourceWords(activity.fact, pack.core),
  ]
  return lines.filter((line) => typeof line === 'string').join('\n')
}

/** The day the newest of its facts was read: nobody is told of a change when only other rows changed. */
function updatedOf({ activity, pack }: Listed): string {
  const dates = factsOf(activity).flatMap(({ asOf }) => asOf ?? []).concat(activity.recurrence?.exceptions.flatMap(({ asOf }) => asOf ?? []) ?? []).map((asOf) => `${asOf}-01-01`.slice(0, 10))
  return atNoon(dates.sort().at(-1) ?? pack.core.dataDate)
}

function factsOf({ fact, when, venue, recurrence }: Activity) {
  return [fact, when?.fact, venue?.fact, recurrence?.fact].filter((one) => one !== undefined)
}

const atNoon = (date: string): string => `${date}T12:00:00+09:00`

/** An id that stays the same wherever the app is served from. */
function urn(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function escapeXml(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  // XML 1.0 has no way to write the other control characters.
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')
}
