import type { Mode } from '../../domain/consultation.ts'
import { schedulesOf } from '../book/choices.ts'
import { Trial } from '../book/Trial.tsx'
import { useConsultation } from '../book/use-consultation.ts'

/** Says 試行中 of a booking as long as the municipality has not confirmed the counter's times. */
export function TrialNote({ districtId, mode }: { districtId: string; mode: Mode }) {
  const { part: consultation } = useConsultation()
  const isTrial = consultation.state === 'ready' && schedulesOf(consultation.pack, districtId, mode).some(({ state }) => state === 'proposed')
  return isTrial ? <Trial /> : null
}
