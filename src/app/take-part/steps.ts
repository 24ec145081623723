import type { OfferField } from '../../domain/offer-check.ts'

export const STEPS = ['kind', 'interests', 'days', 'can', 'need', 'district', 'results', 'contact', 'message', 'check'] as const
export type Step = (typeof STEPS)[number] | 'sent'

/** Whoever comes from an activity need not look for one. */
export function stepsFor(hasActivity: boolean): readonly Step[] {
  return hasActivity ? STEPS.filter((step) => step !== 'interests' && step !== 'results') : STEPS
}

export function stepAfter(step: Step, steps: readonly Step[]): Step {
  return steps[steps.indexOf(step) + 1] ?? 'check'
}

export function isStep(value: unknown): value is Step {
  return value === 'sent' || STEPS.some((step) => step === value)
}

/** Where an answer is put right. */
export const STEP_OF: Record<OfferField, Step> = { kind: 'kind', districtId: 'district', name: 'contact', contact: 'contact', message: 'message' }
