import * as v from 'valibot'
import { ConsultationPack } from '../../domain/consultation.ts'
import { PACK_FORMAT } from '../../domain/pack.ts'
import type { Seeds } from '../seeds.ts'

/** One schedule a counter and mode, in the order of the seeds; null where nothing can be booked. */
export function compileConsultation(seeds: Seeds): ConsultationPack | null {
  if (seeds.consultation.length === 0) return null
  return v.parse(ConsultationPack, {
    format: PACK_FORMAT,
    schedules: seeds.consultation.flatMap(({ modes, ...row }) => modes.map((mode) => ({ ...row, mode }))),
    needs: seeds.consultation_needs,
  })
}
