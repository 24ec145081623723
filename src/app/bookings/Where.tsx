import { counterOf } from '../../domain/counters.ts'
import type { Mode } from '../../domain/consultation.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'

/** Where to go, if one goes there; an address that isn't known is said so. */
export function Where({ districtId, mode }: { districtId: string; mode: Mode }) {
  const core = useCore()
  const { address } = counterOf(districtId, core)
  const isThere = mode === 'booth' || mode === 'inPerson'
  return (
    <>
      {isThere && (address === null ? <p><Text k="contact.unknown" /></p> : <><address lang="ja">{address.value}</address><FactNote fact={address.fact} /></>)}
      <p><a class="alone" href={`/districts/${districtId}`}><Text k={isThere ? 'mybooking.where.how' : 'mine.more'} /></a></p>
    </>
  )
}
