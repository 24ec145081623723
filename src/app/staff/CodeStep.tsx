import { useState } from 'preact/hooks'
import { verifyBackupCode, verifyTotp } from '../../device/staff-sign-in.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { FaultLine } from './FaultLine.tsx'
import { Field } from './Field.tsx'
import { useAttempt } from './use-attempt.ts'
import styles from './staff.module.css'

/** Six digits typed in any width, with or without blanks. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '')

/** The code of the second factor, or one of the codes written down for the day it is lost. */
export function CodeStep({ done, other }: { done: () => Promise<void>; other: { k: MessageKey; go: () => void } }) {
  const { t } = useLanguage()
  const [isBackup, setBackup] = useState(false)
  const [code, setCode] = useState('')
  const { isBusy, fault, attempt, clear } = useAttempt()
  const submit = async (event: Event) => {
    event.preventDefault()
    const answer = await attempt(() => (isBackup ? verifyBackupCode(plainCode(code)) : verifyTotp(plainCode(code))))
    if (answer?.ok) await done()
  }
  const k = isBackup ? 'staff.backup' : 'staff.code'
  return (
    <Page key={k} title={t(k)} heading={<Text k={k} />} lead={<Text k={`${k}.lead`} />}>
      <form class={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        {fault && <FaultLine {...fault} />}
        <Field
          key={k} label={<Text k={`${k}.label`} />} value={code} change={setCode}
          input={{ autocomplete: 'one-time-code', inputmode: isBackup ? 'text' : 'numeric', maxLength: 20, class: styles['code'] ?? '' }}
        />
        <p><button type="submit" class={controls['button']} data-kind="primary" disabled={isBusy}><span><Text k={isBusy ? 'staff.busy' : 'staff.code.do'} /></span></button></p>
      </form>
      <div class={controls['row']}>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => { setBackup(!isBackup); setCode(''); clear() }}><span><Text k={isBackup ? 'staff.code.instead' : 'staff.backup.instead'} /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={other.go}><span><Text k={other.k} /></span></button>
      </div>
    </Page>
  )
}
