import { useEffect, useRef, useState } from 'preact/hooks'
import { removeFromOutbox, type ReportEntry } from '../../device/outbox.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'

/** Keeping a report from being sent, or removing its trace from this device; asked once more, for it cannot be undone. */
export function ReportActions({ entry, again }: { entry: ReportEntry; again: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const [hasChanged, setChanged] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [isAsking])
  const isOnItsWay = entry.state === 'waiting' || entry.state === 'sending'

  const remove = async () => {
    setAsking(false)
    setChanged(!(await removeFromOutbox(entry.id, entry.state)))
  }
  const mend = async () => {
    if (await removeFromOutbox(entry.id, entry.state)) again()
    else setChanged(true)
  }
  if (isAsking) {
    return (
      <div class={controls['section']}>
        <p ref={question} tabIndex={-1}><strong><Text k={isOnItsWay ? 'report.stop.sure' : 'report.remove.sure'} /></strong></p>
        <div class={controls['row']}>
          <button type="button" class={controls['button']} onClick={() => void remove()}><span><Text k="report.yes" /></span></button>
          <button type="button" class={controls['button']} data-kind="quiet" onClick={() => setAsking(false)}><span><Text k="report.no" /></span></button>
        </div>
      </div>
    )
  }
  return (
    <>
      {hasChanged && <Notice icon="info" role="status"><Text k="report.changed" /></Notice>}
      <div class={controls['row']}>
        {entry.state === 'refused' && <button type="button" class={controls['button']} onClick={() => void mend()}><span><Text k="report.again" /></span></button>}
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => setAsking(true)}><Icon name="close" size={20} /><span><Text k={isOnItsWay ? 'report.stop' : 'report.remove'} /></span></button>
      </div>
    </>
  )
}
