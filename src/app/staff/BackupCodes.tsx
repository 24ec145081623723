import { useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import styles from './staff.module.css'

/** Shown once: each lets in one time when the authenticator is lost. */
export function BackupCodes({ codes, done }: { codes: readonly string[]; done: () => Promise<void> }) {
  const { t } = useLanguage()
  const [isWritten, setWritten] = useState(false)
  return (
    <Page key="backup" title={t('staff.codes')} heading={<Text k="staff.codes" />} lead={<Text k="staff.codes.lead" />}>
      <ol class={styles['codes']}>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ol>
      <div class={`${controls['row']} screen-only`}>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => print()}><Icon name="print" size={20} /><span><Text k="staff.codes.print" /></span></button>
      </div>
      <label class={`${styles['tick']} screen-only`}><input type="checkbox" checked={isWritten} onChange={(event) => setWritten(event.currentTarget.checked)} /><span><Text k="staff.codes.written" /></span></label>
      <p class="screen-only"><button type="button" class={controls['button']} data-kind="primary" disabled={!isWritten} onClick={() => void done()}><span><Text k="staff.codes.done" /></span></button></p>
    </Page>
  )
}
