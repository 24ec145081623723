import { useRef, useState } from 'preact/hooks'
import { putInOutbox } from '../../device/outbox.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { useApp, useCore } from '../state/app-context.ts'
import { AnswerStep } from './AnswerStep.tsx'
import { choicesOf, schedulesOf } from './choices.ts'
import { HoldLine } from './HoldLine.tsx'
import { ResumePage } from './ResumePage.tsx'
import { SentStep } from './SentStep.tsx'
import { StepFoot } from './StepFoot.tsx'
import { StepPage } from './StepPage.tsx'
import { stepAfter, type Step } from './steps.ts'
import { DayStep } from './DayStep.tsx'
import { TimeStep } from './TimeStep.tsx'
import { useBooking } from './use-booking.ts'
import { useCheck } from './use-check.ts'
import { useHold } from './use-hold.ts'
import { useSlots } from './use-slots.ts'

const LEAD: Partial<Record<Step, MessageKey>> = {
  where: 'book.where.lead', how: 'book.how.lead', needs: 'book.needs.lead', wishes: 'book.wishes.lead',
  reach: 'book.reach.lead', address: 'book.address.lead', topic: 'book.topic.lead', share: 'book.share.lead', check: 'book.check.lead',
}
const HOLDING: readonly Step[] = ['wishes', 'who', 'reach', 'address', 'topic', 'share', 'check']
/** A question a page, from the counter to the answer of the server. */
export function BookSteps({ pack }: { pack: ConsultationPack }) {
  const { t, locale } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const flow = useBooking()
  const { draft, step, day, go, settle } = flow
  const isChoosing = step === 'day' || step === 'time'
  const isHolding = HOLDING.includes(step) && !flow.isAsking
  const hold = useHold(draft, isHolding)
  const slots = useSlots(pack, draft, isChoosing)
  const check = useCheck(draft, step, pack)
  const [isKept, setKept] = useState(true)
  const [isSending, setSending] = useState(false)
  const inFlight = useRef(false)
  if (flow.isAsking) return <ResumePage flow={flow} />

  const isOffered = schedulesOf(pack, draft.districtId, null).length > 0

  const next = () => {
    if (!check.mayGoOn()) return
    const hasWish = draft.wishes.length > 0
    const to = flow.isReview ? check.firstOpen() : stepAfter(step, { mode: draft.mode, hasWish })
    go(to === 'wishes' && !hasWish ? 'day' : to)
  }
  const send = async () => {
    // The state that disables the button comes a frame too late for a double click.
    if (inFlight.current) return
    const booking = check.take()
    if (booking === null) return
    setSending(inFlight.current = true)
    try {
      const { kept } = await putInOutbox('booking', booking)
      setKept(kept)
      settle()
    } finally {
      setSending(inFlight.current = false)
    }
  }
  const [first] = draft.wishes
  const choices = isChoosing ? choicesOf(pack, core, draft, slots.live.list, now) : []
  const date = day === null ? '' : formatDay(day, locale)
  const lead = LEAD[step]
  return (
    <StepPage
      key={`${step} ${day}`} step={step} mode={draft.mode} title={t(`book.${step}`, { date })} heading={<Text k={`book.${step}`} date={<DateText text={date} />} />}
      lead={lead && <Text k={lead} />} next={nextButton()}
      before={isHolding && first !== undefined && <HoldLine hold={hold} startsAt={first} isWaiting={draft.ifFull === 'wait'} />}
      after={<StepFoot flow={flow} />}
    >
      {step === 'day' && <DayStep flow={flow} choices={choices} {...slots} />}
      {step === 'time' && <TimeStep flow={flow} hold={hold} choices={choices} {...slots} />}
      {step === 'sent' ? <SentStep flow={flow} pack={pack} isKept={isKept} /> : <AnswerStep flow={flow} pack={pack} wrong={check.wrong} attempt={check.attempt} />}
    </StepPage>
  )

  function nextButton() {
    if (isChoosing || step === 'sent' || (step === 'where' && draft.districtId !== null && !isOffered) || (step === 'wishes' && first === undefined)) return undefined
    return step === 'check' ? { k: isSending ? 'book.sending' as const : 'book.send' as const, go: () => void send(), isBusy: isSending } : { k: 'book.next' as const, go: next }
  }
}
