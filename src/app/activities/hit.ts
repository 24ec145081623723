import type { Activity } from '../../domain/activity.ts'
import type { Occurrence } from '../../domain/recurrence.ts'

/** An activity of the result, with its next date and how far it is, where either is known. */
export interface Hit { activity: Activity; next: Occurrence | null; metres: number | null }
