import { MODES, type ConsultationPack } from '../../domain/consultation.ts'
import { Text } from '../language/Text.tsx'
import { Picks } from '../take-part/Picks.tsx'
import { schedulesOf } from './choices.ts'
import { needsFor } from './needs.ts'
import { Trial } from './Trial.tsx'
import type { BookingFlow } from './use-booking.ts'
import { Wrong } from './Wrong.tsx'

/** The manners of talking that the counter offers, each in a sentence. */
export function HowStep({ flow: { draft, change }, pack, attempt }: { flow: BookingFlow; pack: ConsultationPack; attempt: number }) {
  const schedules = schedulesOf(pack, draft.districtId, null)
  const offered = MODES.filter((mode) => schedules.some((one) => one.mode === mode))
  const isWrong = attempt > 0
  const choose = (mode: (typeof offered)[number] | undefined) => change({ mode: mode ?? null, needs: draft.needs.filter((need) => mode !== undefined && needsFor(pack, mode).includes(need)) })
  return (
    <>
      {isWrong && <Wrong id="wrong" k="book.missing.mode" attempt={attempt} />}
      <Picks
        name="mode" type="radio" legend={<Text k="book.how" />} chosen={draft.mode === null ? [] : [draft.mode]} error={isWrong ? 'wrong' : undefined} change={([mode]) => choose(mode)}
        options={offered.map((id) => ({ id, label: <Text k={`book.mode.${id}`} />, note: <Text k={`book.mode.${id}.note`} /> }))}
      />
      {schedules.some(({ state }) => state === 'proposed') && <Trial />}
    </>
  )
}
