import { counterOf } from '../../domain/counters.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Picks } from '../take-part/Picks.tsx'
import type { BookingFlow } from './use-booking.ts'
import { Wrong } from './Wrong.tsx'

const CHOICES = ['yes', 'no'] as const

/** Whether the four bodies of the counter may tell each other; nothing is chosen beforehand, and "no" costs nothing. */
export function ShareStep({ flow: { draft, change }, attempt }: { flow: BookingFlow; attempt: number }) {
  const core = useCore()
  const { districtId, share } = draft
  const isWrong = attempt > 0
  return (
    <>
      {districtId !== null && (
        <ul>
          {counterOf(districtId, core).bodies.map(({ kind, ...body }) => <li key={kind}><Name of={body} /></li>)}
          <li><Text k="body.jidokan.title" /></li>
        </ul>
      )}
      {isWrong && <Wrong id="wrong" k="book.wrong.share" attempt={attempt} />}
      <Picks
        name="share" type="radio" legend={<Text k="book.share" />} chosen={share === null ? [] : [share ? 'yes' : 'no']} error={isWrong ? 'wrong' : undefined}
        change={([chosen]) => change({ share: chosen === undefined ? null : chosen === 'yes' })}
        options={CHOICES.map((id) => ({ id, label: <Text k={`book.share.${id}`} />, note: <Text k={`book.share.${id}.note`} /> }))}
      />
    </>
  )
}
