import type { Match } from '../../domain/match.ts'
import type { CorePack, District } from '../../domain/pack.ts'
import { Text } from '../language/Text.tsx'
import { MapToggle } from '../map/MapToggle.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { AnswerActions } from './AnswerActions.tsx'
import { CounterCard } from './CounterCard.tsx'
import { Jurisdiction } from './Jurisdiction.tsx'
import { NearestCounter } from './NearestCounter.tsx'
import { PrintCode } from './PrintCode.tsx'
import { SupportChain } from './SupportChain.tsx'
import styles from './answer.module.css'

/** Everything to know about the counter of one district; with a match, also what depends on where one lives. */
export function Answer({ district, core, match }: { district: District; core: CorePack; match?: Match }) {
  return (
    <div class={styles['two']}>
      <div class={styles['side']}>
        <CounterCard district={district} core={core} />
        {match?.point && <NearestCounter district={district} core={core} point={match.point} isRough={match.level !== 'point'} />}
        <Jurisdiction district={district} />
        <p class="screen-only"><a class={controls['button']} href={`/book#district=${district.id}`}><Icon name="calendar" /><span><Text k="district.book" /></span></a></p>
        <p class="screen-only"><a class={controls['button']} data-kind="quiet" href={`/activities?district=${district.id}`}><Icon name="people" /><span><Text k="district.activities" /></span></a></p>
        <MapToggle chosen={district.id} />
        <AnswerActions district={district} />
        <PrintCode path={`/districts/${district.id}`} />
      </div>
      <SupportChain district={district} core={core} />
    </div>
  )
}
