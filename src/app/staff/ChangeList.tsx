import { useEffect, useRef, useState } from 'preact/hooks'
import { removeChange } from '../../device/staff-api.ts'
import type { ScheduleChange } from '../../domain/staff.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { ChangeWords } from './ChangeWords.tsx'
import { FaultLine } from './FaultLine.tsx'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import styles from './desk.module.css'

/** The changes to come, each to be taken away again. */
export function ChangeList({ changes, removed }: { changes: readonly ScheduleChange[]; removed: () => void }) {
  const { t, locale } = useLanguage()
  const { heed } = useStaff()
  const [asked, setAsked] = useState<string | null>(null)
  const { isBusy, fault, attempt } = useAttempt()
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [asked])
  const sorted = changes.toSorted((a, b) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`))
  const remove = async (id: string) => {
    const answer = await attempt(() => removeChange(id).then(heed))
    if (!answer?.ok) return
    setAsked(null)
    removed()
  }
  if (sorted.length === 0) return <p><Text k="staff.schedule.none" /></p>
  return (
    <ul role="list" class={styles['changes']}>
      {sorted.map((change) => (
        <li key={change.id}>
          <p><strong><DateText text={formatDay(change.date, locale)} /></strong></p>
          <ChangeWords change={change} />
          {asked !== change.id ? (
            <button type="button" class={styles['small']} onClick={() => setAsked(change.id)} aria-label={t('staff.change.remove.of', { day: formatDay(change.date, locale), from: change.from })}><Text k="staff.change.remove" /></button>
          ) : (
            <div class={controls['section']}>
              {fault && <FaultLine {...fault} />}
              <p ref={question} tabIndex={-1}><Text k={`staff.change.remove.${change.kind}`} /></p>
              <div class={controls['row']}>
                <button type="button" class={controls['button']} disabled={isBusy} onClick={() => void remove(change.id)}><span><Text k="staff.change.remove.yes" /></span></button>
                <button type="button" class={controls['button']} data-kind="quiet" onClick={() => setAsked(null)}><span><Text k="staff.no" /></span></button>
              </div>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
