import { useRef, useState } from 'preact/hooks'
import { putInOutbox } from '../../device/outbox.ts'
import { type BookingField, checkBooking } from '../../domain/booking-check.ts'
import { toBooking } from '../../domain/booking-draft.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { useApp, useCore } from '../state/app-context.ts'
import { AnswerStep } from './AnswerStep.tsx'
import { barOfWish, choicesOf, schedulesOf } from './choices.ts'
import { HoldLine } from './HoldLine.tsx'
import { ResumePage } from './ResumePage.tsx'
import { SentStep } from './SentStep.tsx'
import { StepFoot } from './StepFoot.tsx'
import { StepPage } from './StepPage.tsx'
import { STEP_OF, stepAfter, type Step } from './steps.ts'
import { DayStep } from './DayStep.tsx'
import { TimeStep } from './TimeStep.tsx'
import { useBooking } from './use-booking.ts'
import { useHold } from './use-hold.ts'
import { useSlots } from './use-slots.ts'

const LEAD: Partial<Record<Step, MessageKey>> = {
  where: 'book.where.lead', how: 'book.how.lead', needs: 'book.needs.lead', wishes: 'book.wishes.lead', reach: 'book.reach.lead', address: 'book.address.lead', topic: 'book.topic.lead', share: 'book.share.lead', check: 'book.check.lead',
}
const HOLDING: readonly Step[] = ['wishes', 'who', 'reach', 'address', 'topic', 'share', 'check']
const NONE: readonly BookingField[] = []

/** A question a page, from the counter to the answer of the server. */
export function BookSteps({ pack }: { pack: ConsultationPack }) {
  const { t, tag } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const flow = useBooking()
  const { draft, step, day, go, settle } = flow
  const isChoosing = step === 'day' || step === 'time'
  const isHolding = HOLDING.includes(step) && !flow.isAsking
  const hold = useHold(draft, isHolding)
  const slots = useSlots(pack, draft, isChoosing)
  const [found, setFound] = useState<{ fields: readonly BookingField[]; step: Step; attempt: number }>({ fields: NONE, step, attempt: 0 })
  const [isKept, setKept] = useState(true)
  const [isSending, setSending] = useState(false)
  const inFlight = useRef(false)
  if (flow.isAsking) return <ResumePage flow={flow} />

  // What was wrong holds for the question it was found in.
  const { fields: wrong, attempt } = found.step === step ? found : { fields: NONE, attempt: 0 }
  const setWrong = (fields: readonly BookingField[]) => setFound({ fields, step, attempt: fields.length === 0 ? 0 : attempt + 1 })
  const isOffered = schedulesOf(pack, draft.districtId, null).length > 0

  const wrongNow = (): BookingField[] => {
    const checked = checkBooking(toBooking(draft))
    const isBarred = draft.wishes.some((wish) => barOfWish(wish, draft, pack, core, now) !== null)
    return [...new Set([...(checked.ok ? [] : checked.wrong), ...(isBarred ? ['wishes' as const] : [])])]
  }
  const next = () => {
    const stops = wrongNow().filter((field) => STEP_OF[field] === step)
    setWrong(stops)
    if (stops.length === 0) go(stepAfter(step, { mode: draft.mode, hasWish: draft.wishes.length > 0 }))
  }
  const send = async () => {
    // The state that disables the button comes a frame too late for a double click.
    if (inFlight.current) return
    const checked = checkBooking(toBooking(draft))
    const stops = wrongNow()
    if (!checked.ok || stops.length > 0) return setWrong(stops)
    setSending(inFlight.current = true)
    try {
      const { kept } = await putInOutbox('booking', checked.booking)
      setKept(kept)
      settle()
    } finally {
      setSending(inFlight.current = false)
    }
  }
  const [first] = draft.wishes
  const choices = isChoosing ? choicesOf(pack, core, draft, slots.live.list, now) : []
  const date = day === null ? '' : formatDay(day, tag)
  const lead = LEAD[step]
  return (
    <StepPage
      key={`${step} ${day}`} step={step} mode={draft.mode} title={t(`book.${step}`, { date })} heading={<Text k={`book.${step}`} date={date} />} lead={lead && <Text k={lead} />} next={nextButton()}
      before={isHolding && first !== undefined && <HoldLine hold={hold} startsAt={first} isWaiting={draft.ifFull === 'wait'} />}
      after={<StepFoot flow={flow} />}
    >
      {step === 'day' && <DayStep flow={flow} choices={choices} {...slots} />}
      {step === 'time' && <TimeStep flow={flow} hold={hold} choices={choices} {...slots} />}
      {step === 'sent' ? <SentStep flow={flow} pack={pack} isKept={isKept} /> : <AnswerStep flow={flow} pack={pack} wrong={wrong} attempt={attempt} />}
    </StepPage>
  )

  function nextButton() {
    if (isChoosing || step === 'sent' || (step === 'where' && draft.districtId !== null && !isOffered) || (step === 'wishes' && first === undefined)) return undefined
    return step === 'check' ? { k: isSending ? 'book.sending' as const : 'book.send' as const, go: () => void send(), isBusy: isSending } : { k: 'book.next' as const, go: next }
  }
}
