import { openActivities } from '../../device/pack.ts'
import { partHook } from '../state/use-part.ts'

/** The activities that belong to the pack in use. */
export const useActivities = partHook(openActivities)
