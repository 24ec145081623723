import { useEffect, useRef, useState } from 'preact/hooks'
import { viewByCode } from '../../device/bookings-by-code.ts'
import type { BookingView } from '../../domain/booking.ts'
import { groupCode, readCode } from '../../domain/code.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { checkTyped } from './check-typed.ts'
import { outcomeOf, type Outcome } from './outcomes.ts'
import styles from './bookings.module.css'

/** A code brought by a slip's QR stands in the fragment; it is taken out of the address at once, so that it stays in no history. */
function codeInLink(): string {
  const code = readCode(new URLSearchParams(location.hash.slice(1)).get('code') ?? '')
  if (location.hash.includes('code=')) history.replaceState(history.state, '', location.pathname)
  return code === null ? '' : groupCode(code)
}

/** A wrong sign is said while it is typed; the server is asked only for what can be a code. */
export function CodeForm({ found }: { found: (view: BookingView) => void }) {
  const { t } = useLanguage()
  const { online } = useApp()
  const core = useCore()
  const [typed, setTyped] = useState(codeInLink)
  const [isAsked, setAsked] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | 'working' | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const check = checkTyped(typed)
  const wrong = check.state === 'wrong' || (isAsked && check.state === 'short') ? check : null
  useEffect(() => setOutcome(null), [typed])
  const submit = async (event: Event) => {
    event.preventDefault()
    if (outcome === 'working' || !online) return
    setAsked(true)
    if (check.state !== 'whole') return input.current?.focus()
    setOutcome('working')
    const answer = await viewByCode(check.code)
    if (answer.ok) found(answer.view)
    else setOutcome(outcomeOf(answer.code))
  }
  return (
    <Page title={t('mybooking.code.title')} heading={<Text k="mybooking.code.title" />} lead={<Text k="mybooking.code.lead" />}>
      <form class={styles['form']} onSubmit={(event) => void submit(event)} noValidate autocomplete="off">
        <div class={styles['field']}>
          <label for="code"><Text k="mybooking.code.label" /></label>
          <small id="code-hint"><Text k="mybooking.code.hint" /></small>
          <input
            id="code" ref={input} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} lang="en" inputMode="text" autocapitalize="characters" autocorrect="off" spellcheck={false} maxLength={30}
            aria-describedby="code-hint code-wrong" aria-invalid={wrong !== null}
          />
          <div id="code-wrong" role="status">
            {wrong && <p class={styles['error']}><Icon name="alert" size={20} /><span>{wrong.state === 'short' ? <Text k="mybooking.code.short" count={wrong.left} /> : <Text k="mybooking.code.wrong" />}</span></p>}
          </div>
        </div>
        <p><button type="submit" class={controls['button']} data-kind="primary" aria-disabled={outcome === 'working'} disabled={!online}><span><Text k="mybooking.code.submit" /></span></button></p>
        <div role="status">
          {!online && <Notice icon="offline" tone="warm"><Text k="mybooking.code.offline" /></Notice>}
          {outcome !== null && <Notice icon="info" tone={outcome === 'working' ? 'plain' : 'warm'}><Text k={outcome === 'unreachable' ? 'mybooking.code.unreachable' : `mybooking.outcome.${outcome}`} /></Notice>}
        </div>
      </form>
      {(!online || (outcome !== null && outcome !== 'working')) && <CallCentre core={core} />}
      <p><a class="alone" href="/bookings"><Text k="mybooking.all" /></a></p>
    </Page>
  )
}
