import type { BookingField } from '../../domain/booking-check.ts'
import type { Mode } from '../../domain/consultation.ts'

const STEPS = ['where', 'how', 'needs', 'day', 'time', 'wishes', 'who', 'reach', 'address', 'topic', 'share', 'check'] as const
export type Step = (typeof STEPS)[number] | 'sent'

/** What the way forward depends on. */
export interface Way { mode: Mode | null; hasWish: boolean }

/** The questions in their order: an address is asked for a visit alone, and day and time only while no time is chosen. */
export function stepsFor({ mode, hasWish }: Way): readonly Step[] {
  return STEPS.filter((step) => (step !== 'address' || mode === 'visit') && (!hasWish || (step !== 'day' && step !== 'time')))
}

export function stepAfter(step: Step, way: Way): Step {
  const steps = stepsFor(way)
  return steps[steps.indexOf(step) + 1] ?? 'check'
}

/** How far the person is, of how many: choosing day, time and wishes counts as one question. */
export function progressOf(step: Step, mode: Mode | null): { at: number; of: number } {
  const asked = stepsFor({ mode, hasWish: true })
  return { at: asked.indexOf(step === 'day' || step === 'time' ? 'wishes' : step) + 1, of: asked.length }
}

export function isStep(value: unknown): value is Step {
  return value === 'sent' || STEPS.some((step) => step === value)
}

/** Where an answer is put right. */
export const STEP_OF: Record<BookingField, Step> = {
  districtId: 'where', mode: 'how', wishes: 'wishes', for: 'who', name: 'reach', contact: 'reach', address: 'address', note: 'topic', share: 'share',
}
