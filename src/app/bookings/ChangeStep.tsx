import { useState } from 'preact/hooks'
import type { BookingView } from '../../domain/booking.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import type { Choice } from '../book/choices.ts'
import { useConsultation } from '../book/use-consultation.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Loading } from '../state/Loading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ChangeConfirm } from './ChangeConfirm.tsx'
import { ChooseTime } from './ChooseTime.tsx'
import type { Outcome } from './outcomes.ts'
import { Recall } from './Recall.tsx'
import type { Shown } from './shown.ts'

interface Props { shown: Shown; back: string; leave: () => void; changed: ((view: BookingView) => void) | undefined }

/** To another time of the same counter; the old one stays until the server has said that the new one is sure. */
export function ChangeStep({ shown, back, leave, changed }: Props) {
  const { t } = useLanguage()
  const { online } = useApp()
  const core = useCore()
  const { part: consultation } = useConsultation()
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [lost, setLost] = useState<Outcome | null>(null)
  if (chosen !== null) {
    const again = (outcome: Outcome | null) => {
      setLost(outcome)
      setChosen(null)
    }
    return <ChangeConfirm shown={shown} chosen={chosen} again={again} leave={leave} changed={changed} />
  }
  return (
    <Page key="choose" title={t('mybooking.change.title')} heading={<Text k="mybooking.change.title" />} lead={<Text k="mybooking.change.why" />}>
      <Recall shown={shown} />
      {lost !== null && <Notice icon="alert" tone="warm" role="alert"><Text k={`mybooking.outcome.${lost}`} /></Notice>}
      {!online && <Notice icon="offline" tone="warm" role="status"><Text k="mybooking.change.offline" /></Notice>}
      {online && consultation.state === 'opening' && <Loading />}
      {online && consultation.state === 'ready' && <ChooseTime shown={shown} pack={consultation.pack} choose={setChosen} />}
      {(!online || consultation.state === 'unavailable') && <CallChoice counter={counterOf(shown.districtId, core)} core={core} />}
      <p><a class="alone" href={back}><Text k="mybooking.change.back" /></a></p>
    </Page>
  )
}
