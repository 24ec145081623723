import type { ComponentChildren } from 'preact'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import type { Step } from './steps.ts'
import styles from './take-part.module.css'

interface Props {
  step: Step
  steps: readonly Step[]
  question: MessageKey
  why?: MessageKey | undefined
  /** What the one large button says and does; without it there is none. */
  next?: { k: MessageKey; go: () => void; isBusy?: boolean } | undefined
  children?: ComponentChildren
  /** What stands below the form. */
  after?: ComponentChildren
}

/** One question a page; leaving it open and going on is always an answer too. */
export function StepPage({ step, steps, question, why, next, children, after }: Props) {
  const { t } = useLanguage()
  const at = steps.indexOf(step)
  const submit = (event: Event) => {
    event.preventDefault()
    next?.go()
  }
  return (
    <Page key={step} title={t(question)} heading={<Text k={question} />} lead={why && <Text k={why} />}>
      <form class={styles['step']} onSubmit={submit} noValidate autocomplete="off">
        {children}
        {next && <p class={styles['next']}><button type="submit" class={controls['button']} data-kind="primary" disabled={next.isBusy}><span><Text k={next.k} /></span></button></p>}
      </form>
      {after}
      <div class={styles['foot']}>
        {at > 0 && <button type="button" class={controls['button']} data-kind="quiet" onClick={() => history.back()}><span><Text k="offer.back" /></span></button>}
        {at >= 0 && <p class={controls['small']}><Text k="offer.progress" step={String(at + 1)} of={String(steps.length)} /></p>}
      </div>
    </Page>
  )
}
