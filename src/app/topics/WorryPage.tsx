import type { TopicPack } from '../../domain/topics.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { AnswerView } from './AnswerView.tsx'
import { Chosen } from './Chosen.tsx'
import { DangerStep, WhomStep } from './OtherSteps.tsx'
import { useWorry, type WorryFlow } from './use-worry.ts'
import { WhatStep } from './WhatStep.tsx'
import styles from './topics.module.css'

/** From a worry to the right door: at most three questions, then the answer. */
export function WorryPage({ pack }: { pack: TopicPack }) {
  const flow = useWorry()
  switch (flow.place) {
    case 'what': return <WhatStep flow={flow} pack={pack} />
    case 'whom': return <WhomStep flow={flow} pack={pack} />
    case 'danger': return <DangerStep flow={flow} pack={pack} />
    default: return <AnswerPage flow={flow} pack={pack} />
  }
}

function AnswerPage({ flow: { worry, restart }, pack }: { flow: WorryFlow; pack: TopicPack }) {
  const { t } = useLanguage()
  return (
    <Page key="answer" title={t('worry.answer')} heading={<Text k="worry.answer" />} lead={<Text k="worry.answer.lead" />}>
      <Chosen ids={worry.topics} pack={pack} />
      <AnswerView answers={worry} pack={pack} />
      <div class={styles['foot']}>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => history.back()}><span><Text k="worry.back" /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={restart}><span><Text k="worry.restart" /></span></button>
      </div>
      <p class={controls['small']}><Text k="worry.private" /></p>
    </Page>
  )
}
