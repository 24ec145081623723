import { counterOf, jidokanFor } from './counters.ts'
import { groupOf, type HelpGroup } from './help-groups.ts'
import type { CorePack, Counter, Helpline, Office } from './pack.ts'
import type { Danger, ForWhom, Topic, TopicPack, TopicService } from './topics.ts'

/** The questions in their order; each may be left open. */
export const STEPS = ['what', 'whom', 'danger'] as const
export type TopicStep = (typeof STEPS)[number]

/** What somebody has said; nothing of it need be said. `danger` is null while unanswered, empty for "no". */
export interface WorryAnswers { topics: string[]; forWhom: ForWhom | null; danger: Danger[] | null }

/** Somebody who may help: `because` are the chosen topics that lead there; where `offices` have no telephone the call centre knows it. */
export interface Helper { service: TopicService; because: Topic[]; atCounter: Counter | null; offices: Office[]; callCentre: Office | null }

/** The right door: the person's own counter (null while the district is unknown: then the call centre names it), who else helps, and help lines; `isUrgent` when danger was not denied. */
export interface WorryAnswer { counter: Counter | null; callCentre: Office; helpers: Helper[]; urgent: Helpline[]; isUrgent: boolean; lines: Helpline[]; isOutreach: boolean }

/** Topics that a supporter is led by besides those of the person. */
const FOR_SUPPORTERS = 'helping-someone'

/** The next question: that for danger only where a topic may mean danger; null when it is time for the answer. */
export function stepAfter(step: TopicStep, { topics }: Pick<WorryAnswers, 'topics'>, pack: Pick<TopicPack, 'topics'>): TopicStep | null {
  const next = STEPS[STEPS.indexOf(step) + 1] ?? null
  return next === 'danger' && dangersOf(topics, pack).length === 0 ? null : next
}

/** What the chosen topics may mean when they are worst, the first topic's dangers first. */
export function dangersOf(topicIds: string[], { topics }: Pick<TopicPack, 'topics'>): Danger[] {
  return [...new Set(topicIds.flatMap((id) => topics.find((topic) => topic.id === id)?.dangers ?? []))]
}

/** Leads from what somebody said to those who help; unknown topics are passed over. Throws for a district or call centre the pack does not have. */
export function answerFor({ topics: ids, forWhom, danger }: WorryAnswers, districtId: string | null, core: CorePack, pack: TopicPack): WorryAnswer {
  const callCentre = core.offices.find(({ id }) => id === core.callCentreId)
  if (!callCentre) throw new RangeError(`no call centre ${core.callCentreId} in the pack`)
  const chosen = ids.flatMap((one) => pack.topics.find(({ id }) => id === one) ?? [])
  const leading = forWhom === 'supporter' ? [...chosen, ...pack.topics.filter(({ id }) => id === FOR_SUPPORTERS && !ids.includes(id))] : chosen
  const further = chosen.flatMap(({ lines }) => lines)
  const urgent = linesFor(danger === null || danger.length === 0 ? dangersOf(ids, pack) : danger, further, core)
  return {
    callCentre,
    counter: districtId === null ? null : counterOf(districtId, core),
    helpers: helpersFor(leading, forWhom, districtId, core, pack, callCentre),
    urgent,
    isUrgent: urgent.length > 0 && !(danger !== null && danger.length === 0),
    lines: core.helplines.filter((line) => further.includes(line.id) && !urgent.includes(line)),
    isOutreach: forWhom === 'other' || ids.includes('neighbour-worry'),
  }
}

/** The numbers that somebody needs at once who names these topics: none unless one of them is grave. */
export function graveLines(topicIds: string[], core: CorePack, { topics }: Pick<TopicPack, 'topics'>): Helpline[] {
  const grave = topics.filter(({ id, isGrave }) => isGrave && topicIds.includes(id))
  return linesFor(dangersOf(grave.map(({ id }) => id), { topics }), grave.flatMap(({ lines }) => lines), core)
}

/** Help lines for a danger: those for people who cannot telephone first, then one of each danger in turn, those that a topic names before others. */
function linesFor(dangers: Danger[], named: string[], { helplines }: CorePack): Helpline[] {
  if (dangers.length === 0) return []
  const [deaf = [], ...groups] = (['deaf', ...dangers] satisfies HelpGroup[]).map((group) => {
    const lines = helplines.filter(({ kind }) => groupOf(kind) === group)
    return [...named.flatMap((id) => lines.find((line) => line.id === id) ?? []), ...lines.filter(({ id }) => !named.includes(id))]
  })
  return [...new Set([...deaf, ...inTurn(groups)])]
}

/** The first of each list, then the second of each, so that none waits behind all of another. */
function inTurn<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat()
}

function helpersFor(topics: Topic[], forWhom: ForWhom | null, districtId: string | null, core: CorePack, pack: TopicPack, callCentre: Office): Helper[] {
  // One from each topic in turn, so that no trouble waits behind all the helpers of another.
  const ids = new Set(inTurn(topics.map(({ services }) => services)))
  return [...ids].flatMap((id) => {
    const service = pack.services.find((one) => one.id === id)
    if (!service || (forWhom !== null && service.forWhom.length > 0 && !service.forWhom.includes(forWhom))) return []
    const because = topics.filter(({ services }) => services.includes(id))
    return [{ service, because, ...waysTo(service, districtId, core, callCentre) }]
  })
}

function waysTo({ body, offices }: TopicService, districtId: string | null, core: CorePack, callCentre: Office): Pick<Helper, 'atCounter' | 'offices' | 'callCentre'> {
  if (districtId !== null && body !== null && body !== 'jidokan') return { atCounter: counterOf(districtId, core), offices: [], callCentre: null }
  const regionId = core.districts.find(({ id }) => id === districtId)?.regionId
  const own = body === 'jidokan'
    ? (districtId === null ? [] : jidokanFor(districtId, core))
    : core.offices.filter((office) => offices.includes(office.id) && (office.regionId === null || office.regionId === regionId))
  return { atCounter: null, offices: own, callCentre: own.some(({ phone }) => phone !== null) ? null : callCentre }
}
