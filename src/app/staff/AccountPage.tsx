import { useState } from 'preact/hooks'
import { changePassword } from '../../device/staff-sign-in.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { FaultLine } from './FaultLine.tsx'
import { Field } from './Field.tsx'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import { hasShortcuts, keepShortcuts } from './use-shortcuts.ts'
import styles from './staff.module.css'

/** Password and keys of whoever is signed in. */
export function AccountPage() {
  const { t } = useLanguage()
  const { me, heed } = useStaff()
  const [before, setBefore] = useState('')
  const [after, setAfter] = useState('')
  const [isChanged, setChanged] = useState(false)
  const [keys, setKeys] = useState(hasShortcuts)
  const { isBusy, fault, attempt } = useAttempt()
  const submit = async (event: Event) => {
    event.preventDefault()
    setChanged(false)
    const answer = await attempt(() => changePassword(before, after).then(heed))
    if (!answer?.ok) return
    setBefore('')
    setAfter('')
    setChanged(true)
  }
  return (
    <Page title={t('staff.nav.account')} heading={<Text k="staff.nav.account" />} lead={<>{me.name} · {me.email} · <Text k={`staff.role.${me.role}`} /></>} wide>
      <section class={controls['section']} aria-labelledby="password">
        <h2 id="password"><Text k="staff.password.change" /></h2>
        <form class={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
          {fault && <FaultLine {...fault} />}
          <Field label={<Text k="staff.password.before" />} value={before} change={setBefore} input={{ type: 'password', autocomplete: 'current-password' }} />
          <Field label={<Text k="staff.password.after" />} hint={<Text k="staff.password.hint" />} value={after} change={setAfter} input={{ type: 'password', autocomplete: 'new-password' }} />
          <p><button type="submit" class={controls['button']} data-kind="primary" disabled={isBusy || before === '' || after === ''}><span><Text k={isBusy ? 'staff.saving' : 'staff.password.do'} /></span></button></p>
          <p role="status">{isChanged && <Text k="staff.password.changed" />}</p>
        </form>
      </section>
      <section class={controls['section']} aria-labelledby="keys">
        <h2 id="keys"><Text k="staff.keys" /></h2>
        <label class={styles['tick']}><input type="checkbox" checked={keys} onChange={(event) => { setKeys(event.currentTarget.checked); keepShortcuts(event.currentTarget.checked) }} /><span><Text k="staff.keys.use" /></span></label>
        <ul>{(['j', 'k', 't', 'd', 'w'] as const).map((key) => <li key={key}><kbd>{key}</kbd> <Text k={`staff.keys.${key}`} /></li>)}</ul>
      </section>
      <p class={controls['small']}><Text k="staff.account.help" /></p>
    </Page>
  )
}
