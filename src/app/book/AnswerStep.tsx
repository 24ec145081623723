import type { BookingField } from '../../domain/booking-check.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { AddressStep } from './AddressStep.tsx'
import { CheckStep } from './CheckStep.tsx'
import { HowStep } from './HowStep.tsx'
import { NeedsStep } from './NeedsStep.tsx'
import { ReachStep } from './ReachStep.tsx'
import { ShareStep } from './ShareStep.tsx'
import { TopicStep } from './TopicStep.tsx'
import type { BookingFlow } from './use-booking.ts'
import { WhereStep } from './WhereStep.tsx'
import { WhoStep } from './WhoStep.tsx'
import { WishesStep } from './WishesStep.tsx'

export interface AnswerProps { flow: BookingFlow; pack: ConsultationPack; wrong: readonly BookingField[]; attempt: number }

/** The boxes and lines of the question asked. */
export function AnswerStep(props: AnswerProps) {
  const { flow, wrong } = props
  switch (flow.step) {
    case 'where': return <WhereStep {...props} />
    case 'how': return <HowStep {...props} />
    case 'needs': return <NeedsStep {...props} />
    case 'wishes': return <WishesStep {...props} />
    case 'who': return <WhoStep {...props} />
    case 'reach': return <ReachStep {...props} />
    case 'address': return <AddressStep {...props} isWrong={wrong.includes('address')} />
    case 'topic': return <TopicStep {...props} isWrong={wrong.includes('note')} />
    case 'share': return <ShareStep {...props} />
    case 'check': return <CheckStep {...props} />
    default: return null
  }
}
