import type { ComponentChildren } from 'preact'
import type { Mode } from '../../domain/consultation.ts'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import form from '../take-part/take-part.module.css'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { progressOf, type Step } from './steps.ts'

interface Props {
  step: Step
  mode: Mode | null
  title: string
  heading: ComponentChildren
  lead?: ComponentChildren
  /** What the one large button says and does; where a choice itself leads on there is none. */
  next?: { k: MessageKey; go: () => void; isBusy?: boolean } | undefined
  children?: ComponentChildren
  /** What stands above the question's answers, and what below the form. */
  before?: ComponentChildren
  after?: ComponentChildren
}

/** One question a page. */
export function StepPage({ step, mode, title, heading, lead, next, children, before, after }: Props) {
  const { at, of } = progressOf(step, mode)
  const submit = (event: Event) => {
    event.preventDefault()
    next?.go()
  }
  return (
    <Page title={title} heading={heading} lead={lead}>
      {before}
      <form class={form['step']} onSubmit={submit} noValidate autocomplete="off">
        {children}
        {next && <p class={form['next']}><button type="submit" class={controls['button']} data-kind="primary" aria-disabled={next.isBusy}><span><Text k={next.k} /></span></button></p>}
      </form>
      {after}
      {at > 0 && <div class={form['foot']}>
        {at > 1 && <button type="button" class={controls['button']} data-kind="quiet" onClick={() => history.back()}><span><Text k="book.back" /></span></button>}
        <p class={controls['small']}><Text k="book.progress" step={String(at)} of={String(of)} /></p>
      </div>}
    </Page>
  )
}
