import { useState } from 'preact/hooks'
import { shareOrCopy, type ShareOutcome } from '../../device/share.ts'
import type { District } from '../../domain/pack.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import styles from './answer.module.css'

/** What is shared is the district, never the address that led to it. */
export function AnswerActions({ district }: { district: District }) {
  const { t } = useLanguage()
  const { settings, change } = useApp()
  const nameText = useNameText()
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null)
  const isMine = settings.myDistrict === district.id
  const title = t('counter.of', { district: nameText(district) })
  const share = async () => setOutcome(await shareOrCopy({ title, text: title, url: `${location.origin}/districts/${district.id}` }))
  return (
    <div class={`${controls['section']} screen-only`}>
      <div class={styles['actions']}>
        <button type="button" class={controls['button']} // The second press of a double click must not take back the first.
          onClick={(event) => { if (event.detail < 2) change({ myDistrict: isMine ? null : district.id }) }}>
          <Icon name={isMine ? 'check' : 'bookmark'} /><span><Text k={isMine ? 'action.kept' : 'action.keep'} /></span>
        </button>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => void share()}><Icon name="share" /><span><Text k="action.share" /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => print()}><Icon name="print" /><span><Text k="action.print" /></span></button>
      </div>
      <p><a class="alone" href="/card"><Text k="card.link" /></a></p>
      <p role="status" class={controls['small']}>
        {isMine && <Text k="action.kept.note" />}
        {outcome !== null && outcome !== 'cancelled' && <> <Text k={`share.${outcome}`} /></>}
      </p>
    </div>
  )
}
