import { useState } from 'preact/hooks'
import { enrol, type Enrolment, verifyTotp } from '../../device/staff-sign-in.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import controls from '../ui/controls.module.css'
import { BackupCodes } from './BackupCodes.tsx'
import { plainCode } from './CodeStep.tsx'
import { FaultLine } from './FaultLine.tsx'
import { Field } from './Field.tsx'
import { useAttempt } from './use-attempt.ts'
import styles from './staff.module.css'

/** The secret within an `otpauth:` address, in groups of four for typing it off the screen. */
const secretOf = (uri: string): string => (new URL(uri).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ')

/** The first sign-in: an authenticator is set up and tried before any booking is shown. */
export function EnrolStep({ password: given, done }: { password: string; done: () => Promise<void> }) {
  const { t } = useLanguage()
  const [password, setPassword] = useState(given)
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [code, setCode] = useState('')
  const [isVerified, setVerified] = useState(false)
  const { isBusy, fault, attempt } = useAttempt()

  const begin = async (event: Event) => {
    event.preventDefault()
    const answer = await attempt(() => enrol(password))
    if (answer?.ok) setEnrolment(answer.value)
  }
  const verify = async (event: Event) => {
    event.preventDefault()
    const answer = await attempt(() => verifyTotp(plainCode(code)))
    if (answer?.ok) setVerified(true)
  }
  if (enrolment && isVerified) return <BackupCodes codes={enrolment.backupCodes} done={done} />
  if (!enrolment) {
    return (
      <Page key="begin" title={t('staff.enrol')} heading={<Text k="staff.enrol" />} lead={<Text k="staff.enrol.lead" />}>
        <form class={styles['form']} onSubmit={(event) => void begin(event)} noValidate>
          {fault && <FaultLine {...fault} />}
          {given === '' && <Field label={<Text k="staff.password" />} value={password} change={setPassword} input={{ type: 'password', autocomplete: 'current-password' }} />}
          <p><button type="submit" class={controls['button']} data-kind="primary" disabled={isBusy}><span><Text k={isBusy ? 'staff.busy' : 'staff.enrol.do'} /></span></button></p>
        </form>
      </Page>
    )
  }
  return (
    <Page key="verify" title={t('staff.enrol.scan')} heading={<Text k="staff.enrol.scan" />} lead={<Text k="staff.enrol.scan.lead" />}>
      <div class={styles['enrol']}>
        <div class={styles['qr']} role="img" aria-label={t('staff.enrol.qr')}><QrCode text={enrolment.totpURI} /></div>
        <p><Text k="staff.enrol.secret" /><br /><code class={styles['secret']}>{secretOf(enrolment.totpURI)}</code></p>
      </div>
      <form class={styles['form']} onSubmit={(event) => void verify(event)} noValidate>
        {fault && <FaultLine {...fault} />}
        <Field label={<Text k="staff.code.label" />} value={code} change={setCode} input={{ autocomplete: 'one-time-code', inputmode: 'numeric', maxLength: 20, class: styles['code'] ?? '' }} />
        <p><button type="submit" class={controls['button']} data-kind="primary" disabled={isBusy}><span><Text k={isBusy ? 'staff.busy' : 'staff.enrol.verify'} /></span></button></p>
      </form>
    </Page>
  )
}
