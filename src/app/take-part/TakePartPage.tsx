import { useLocation } from 'preact-iso/router'
import { useEffect, useRef, useState } from 'preact/hooks'
import { putInOutbox } from '../../device/outbox.ts'
import { checkOffer, type OfferField } from '../../domain/offer-check.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { ActivityLine } from './ActivityLine.tsx'
import { CheckStep } from './CheckStep.tsx'
import { ContactStep } from './ContactStep.tsx'
import { toOffer } from './draft.ts'
import { MessageStep } from './MessageStep.tsx'
import { MyOffersLink } from './MyOffersLink.tsx'
import { QuestionSteps } from './QuestionSteps.tsx'
import { ResultsStep } from './ResultsStep.tsx'
import { SentStep } from './SentStep.tsx'
import { StepPage } from './StepPage.tsx'
import { STEP_OF, stepAfter, type Step, stepsFor } from './steps.ts'
import { useDraft } from './use-draft.ts'

const WHY: Partial<Record<Step, MessageKey>> = {
  kind: 'offer.kind.why', interests: 'offer.skip', days: 'offer.skip', can: 'offer.can.why', need: 'offer.need.why', district: 'offer.district.why',
  results: 'offer.results.lead', contact: 'offer.contact.why', message: 'offer.message.why', check: 'offer.check.why',
}

const NONE: readonly OfferField[] = []

/** 参加したい・手伝いたい・やってみたい: a question a page, then what fits, then a word to the coordinator. */
export function TakePartPage() {
  const { language } = useLanguage()
  const { settings } = useApp()
  const { query } = useLocation()
  const state = useDraft()
  const { id, draft, step, change, go, settle } = state
  const [found, setFound] = useState<{ fields: readonly OfferField[]; step: Step; contactKind: string | null }>({ fields: NONE, step, contactKind: null })
  const [isKept, setKept] = useState(true)
  const [isSending, setSending] = useState(false)
  const inFlight = useRef(false)
  const activityId = query['activity'] ?? null
  const steps = stepsFor(activityId !== null)

  useEffect(() => { if (activityId !== null && activityId !== draft.activityId) change({ activityId }) }, [activityId, id])
  useEffect(() => { if (draft.districtId === null && settings.myDistrict !== null && (step === 'kind' || step === 'sent')) change({ districtId: settings.myDistrict }) }, [id])

  // What was wrong holds for the answers it was found in.
  const wrong = found.step === step && found.contactKind === draft.contactKind ? found.fields : NONE
  const setWrong = (fields: readonly OfferField[]) => setFound({ fields, step, contactKind: draft.contactKind })

  const check = () => checkOffer(toOffer(draft, id, language))
  const next = () => {
    const checked = check()
    const stops = checked.ok ? [] : checked.wrong.filter((field) => STEP_OF[field] === step && (step === 'contact' || step === 'message'))
    setWrong(stops)
    if (stops.length === 0) go(stepAfter(step, steps))
  }
  const send = async () => {
    // The state that disables the button comes a frame too late for a double click.
    if (inFlight.current) return
    const checked = check()
    if (!checked.ok) return setWrong(checked.wrong)
    setSending(inFlight.current = true)
    try {
      const { kept } = await putInOutbox('offer', checked.offer)
      setKept(kept)
      settle()
    } finally {
      setSending(inFlight.current = false)
    }
  }
  return (
    <StepPage step={step} steps={steps} question={step === 'sent' ? 'offer.handedIn' : `offer.${step}`} why={WHY[step]} next={nextButton()} after={step === 'kind' && <MyOffersLink />}>
      {step === 'kind' && activityId !== null && <p><Text k="offer.about" activity={<ActivityLine id={activityId} />} /></p>}
      <QuestionSteps state={state} />
      {step === 'results' && <ResultsStep state={state} />}
      {step === 'contact' && <ContactStep state={state} wrong={wrong} />}
      {step === 'message' && <MessageStep state={state} wrong={wrong} />}
      {step === 'check' && <CheckStep state={state} steps={steps} wrong={wrong} />}
      {step === 'sent' && <SentStep state={state} isKept={isKept} />}
    </StepPage>
  )

  function nextButton() {
    if (step === 'results' || step === 'sent') return undefined
    return step === 'check' ? { k: isSending ? 'offer.sending' as const : 'offer.send' as const, go: () => void send(), isBusy: isSending } : { k: 'offer.next' as const, go: next }
  }
}
