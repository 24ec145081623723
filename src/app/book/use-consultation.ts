import { openConsultation } from '../../device/pack.ts'
import { partHook } from '../state/use-part.ts'

/** What may be booked, of the pack in use. */
export const useConsultation = partHook(openConsultation)
