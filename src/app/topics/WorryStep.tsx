import type { ComponentChildren } from 'preact'
import type { TopicPack } from '../../domain/topics.ts'
import { STEPS, stepAfter, type TopicStep } from '../../domain/topic-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import type { WorryFlow } from './use-worry.ts'
import styles from './topics.module.css'

interface Props { step: TopicStep; flow: WorryFlow; pack: TopicPack; next?: (() => string[]) | undefined; children: ComponentChildren }

/** One question a page: going on without an answer is an answer too, and so is the way straight to somebody who listens. */
export function WorryStep({ step, flow: { worry, go }, pack, next, children }: Props) {
  const { t } = useLanguage()
  const forward = (event: Event) => {
    event.preventDefault()
    go(stepAfter(step, { topics: next?.() ?? worry.topics }, pack) ?? 'answer')
  }
  const listen = () => {
    // Whatever was written is heard all the same: in danger the numbers must not be missing.
    next?.()
    go('answer')
  }
  return (
    <Page key={step} title={t(`worry.${step}`)} heading={<Text k={`worry.${step}`} />} lead={<Text k={`worry.${step}.lead`} />}>
      <form class={styles['step']} onSubmit={forward} noValidate autocomplete="off">
        {children}
        <div class={styles['on']}>
          <button type="submit" class={controls['button']} data-kind="primary"><span><Text k="worry.next" /></span></button>
          <button type="button" class={controls['button']} data-kind="quiet" onClick={listen}><Icon name="chat" /><span><Text k="worry.justTalk" /></span></button>
        </div>
      </form>
      {step !== STEPS[0] && <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => history.back()}><span><Text k="worry.back" /></span></button></p>}
      <p class={controls['small']}><Text k="worry.private" /></p>
    </Page>
  )
}
