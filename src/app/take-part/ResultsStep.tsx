import { useMemo } from 'preact/hooks'
import { ActivityName, What } from '../activities/ActivityName.tsx'
import { NextDate } from '../activities/NextDate.tsx'
import { WithActivities } from '../activities/WithActivities.tsx'
import type { ActivityPack } from '../../domain/activity.ts'
import { buildActivityIndex } from '../../domain/activity-filter.ts'
import { takesPlace } from '../../domain/activity-order.ts'
import { type InterestMatch, matchInterests, NEED } from '../../domain/activity-interest.ts'
import { nextOccurrences } from '../../domain/recurrence.ts'
import { spokenCode } from '../book/languages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { AskCounter } from '../shopping/AskCounter.tsx'
import { middleOf } from '../shopping/origin.ts'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import type { Draft } from './draft.ts'
import type { DraftState } from './use-draft.ts'
import styles from './take-part.module.css'

/** Activities that answer what was said, each with the reason; then the way to the coordinator, with or without one of them. */
export function ResultsStep({ state }: { state: DraftState }) {
  return (
    <>
      <WithActivities show={(pack) => <Results pack={pack} state={state} />} />
      <AskCounter districtId={state.draft.districtId}><p><Text k="activities.say" /></p></AskCounter>
    </>
  )
}

function Results({ pack, state: { draft, change, go } }: { pack: ActivityPack; state: DraftState }) {
  const core = useCore()
  const { now } = useApp()
  const { language } = useLanguage()
  const index = useMemo(() => buildActivityIndex(pack.activities, core), [pack, core])
  const matches = matchInterests(index, wishOf(draft, language), { now, from: draft.districtId === null ? null : middleOf(draft.districtId, core) })
  const offerFor = (activityId: string | null) => {
    change({ activityId })
    go('contact')
  }
  return (
    <>
      <p role="status">{matches.length === 0 ? <Text k="offer.results.none" /> : <Text k="offer.results.count" count={matches.length} />}</p>
      <ul role="list" class={styles['matches']}>
        {matches.map((match) => <MatchCard key={match.activity.id} match={match} choose={() => offerFor(match.activity.id)} />)}
      </ul>
      <p><a class="alone" href={draft.districtId === null ? '/activities' : `/activities?district=${draft.districtId}`}><Text k="offer.activities" /></a></p>
      <p><button type="button" class={controls['button']} data-kind="primary" onClick={() => offerFor(null)}><span><Text k="offer.results.offer" /></span></button></p>
    </>
  )
}

function MatchCard({ match: { activity, reasons }, choose }: { match: InterestMatch; choose: () => void }) {
  const core = useCore()
  const { now } = useApp()
  const next = activity.recurrence !== null && takesPlace(activity) ? (nextOccurrences(activity.recurrence, core, now, 1)[0] ?? null) : null
  return (
    <li class={controls['card']}>
      <h2><a href={`/activities/${activity.id}`}><ActivityName of={activity} /></a></h2>
      {activity.what !== null && <p><What table="activities" of={activity} /></p>}
      <p class={styles['line']}><Icon name="calendar" size={20} /><NextDate activity={activity} next={next} /></p>
      <div>
        <p class={controls['small']}><Text k="offer.results.why" /></p>
        <ul role="list" class={styles['reasons']}>{reasons.filter((reason) => reason !== 'near' || !reasons.includes('district')).map((reason) => <li key={reason}><Icon name="check" size={16} /><Text k={`why.${reason}`} /></li>)}</ul>
      </div>
      <p><button type="button" class={controls['button']} data-kind="quiet" onClick={choose}><span><Text k="offer.results.choose" /><span class="visually-hidden"> {activity.name}</span></span></button></p>
    </li>
  )
}

const isKnownNeed = (need: Draft['need'][number]): need is (typeof NEED)[number] => NEED.some((one) => one === need)

function wishOf({ interests, days, can, need, districtId }: Draft, language: string) {
  return { categories: interests, days, can, need: need.filter(isKnownNeed), districtId, language: language === 'ja' || language === 'easy' ? null : spokenCode(language) }
}
