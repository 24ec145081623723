import { openTopics } from '../../device/pack.ts'
import { partHook } from '../state/use-part.ts'

/** The topics that belong to the pack in use. */
export const useTopics = partHook(openTopics)
