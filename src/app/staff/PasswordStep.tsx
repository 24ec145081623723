import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { fetchSignInWays, signIn, startOidc } from '../../device/staff-sign-in.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { FaultLine } from './FaultLine.tsx'
import { Field } from './Field.tsx'
import { useAttempt } from './use-attempt.ts'
import styles from './staff.module.css'

interface Props { isOver: boolean; done: (password: string, isCodeWanted: boolean) => void }

export function PasswordStep({ isOver, done }: Props) {
  const { t } = useLanguage()
  const { query } = useLocation()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [hasOidc, setHasOidc] = useState(false)
  const { isBusy, fault, attempt } = useAttempt()
  useEffect(() => void fetchSignInWays().then((answer) => { if (answer.ok) setHasOidc(answer.value.oidc) }), [])

  const submit = async (event: Event) => {
    event.preventDefault()
    const answer = await attempt(() => signIn(email.trim(), password))
    if (answer?.ok) done(password, answer.value.twoFactorRedirect === true)
  }
  const goElsewhere = async () => {
    const answer = await attempt(startOidc)
    if (answer?.ok) location.assign(answer.value.url)
  }
  return (
    <Page title={t('staff.signIn')} heading={<Text k="staff.signIn" />} lead={<Text k="staff.signIn.lead" />}>
      {isOver && <Notice icon="clock" tone="warm" role="status"><p><Text k="staff.ended" /></p></Notice>}
      {query['error'] !== undefined && <Notice icon="alert" tone="warm" role="status"><p><Text k="staff.oidc.refused" /></p></Notice>}
      <form class={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        {fault && <FaultLine {...fault} />}
        <Field label={<Text k="staff.email" />} value={email} change={setEmail} input={{ type: 'email', autocomplete: 'username', name: 'email', required: true }} />
        <Field label={<Text k="staff.password" />} value={password} change={setPassword} input={{ type: 'password', autocomplete: 'current-password', name: 'password', required: true }} />
        <p><button type="submit" class={controls['button']} data-kind="primary" disabled={isBusy}><span><Text k={isBusy ? 'staff.busy' : 'staff.signIn.do'} /></span></button></p>
      </form>
      {hasOidc && <p><button type="button" class={controls['button']} disabled={isBusy} onClick={() => void goElsewhere()}><span><Text k="staff.oidc" /></span></button></p>}
      <p class={controls['small']}><Text k="staff.signIn.help" /></p>
    </Page>
  )
}
