import { counterOf, nearestCounter } from '../../domain/counters.ts'
import { distanceMetres } from '../../domain/distance.ts'
import type { CorePack, District, Point } from '../../domain/pack.ts'
import { Distance } from '../language/Distance.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import styles from './answer.module.css'

const CLEARLY_METRES = 200

/** The nearest counter is another answer than the assigned one; it is told only when the difference is worth a walk. */
export function NearestCounter({ district, core, point, isRough }: { district: District; core: CorePack; point: Point; isRough: boolean }) {
  const assigned = counterOf(district.id, core)
  const nearest = nearestCounter(point, core)
  if (nearest === null || nearest.counter.districtId === district.id) return null
  const other = core.districts.find(({ id }) => id === nearest.counter.districtId)
  const metres = assigned.point === null ? null : distanceMetres(point, assigned.point)
  if (!other || (metres !== null && metres - nearest.metres < CLEARLY_METRES)) return null
  const areRough = isRough || nearest.rough || assigned.precision === 'area'
  return (
    <section class={controls['card']} aria-labelledby="nearest">
      <h2 id="nearest"><Text k={metres === null ? 'nearest.titleOfKnown' : 'nearest.title'} /></h2>
      <dl class={styles['contact']}>
        <div><dt><Text k="nearest.assigned" /></dt><dd><span><Name of={district} /> {metres === null ? <Text k="nearest.placeUnknown" /> : <Distance metres={metres} />}</span></dd></div>
        <div><dt><Text k="nearest.nearest" /></dt><dd><span><a href={`/districts/${other.id}`}><Name of={other} /></a> <Distance metres={nearest.metres} /></span></dd></div>
      </dl>
      <p><Text k="nearest.either" /></p>
      {areRough && <p class={controls['small']}><Text k="nearest.rough" /></p>}
    </section>
  )
}
