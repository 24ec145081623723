import { useId, useState } from 'preact/hooks'
import { sendNote } from '../../device/staff-api.ts'
import type { StaffBooking } from '../../domain/staff.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { FaultLine } from './FaultLine.tsx'
import { draftOf, keepDraft } from './note-drafts.ts'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import styles from './staff.module.css'

const LONGEST = 2000

/** The counsellor's own note, saved by a button; what is not yet saved stays in memory while other bookings are looked at. */
export function NoteEditor({ booking: { id, staffNote } }: { booking: StaffBooking }) {
  const field = useId()
  const { heed } = useStaff()
  const [text, setText] = useState(() => draftOf(id) ?? staffNote)
  const [saved, setSaved] = useState(staffNote)
  const [wasSaved, setWasSaved] = useState(false)
  const { isBusy, fault, attempt } = useAttempt()
  const isOpen = text.trim() !== saved.trim()
  const change = (typed: string) => {
    setText(typed)
    keepDraft(id, typed.trim() === saved.trim() ? null : typed)
  }
  const save = async (event: Event) => {
    event.preventDefault()
    const sent = text
    const answer = await attempt(() => sendNote(id, sent.trim()).then(heed))
    if (!answer?.ok) return
    setSaved(sent)
    setWasSaved(true)
    if (draftOf(id) === sent) keepDraft(id, null)
  }
  return (
    <form class={styles['form']} onSubmit={(event) => void save(event)}>
      <div class={styles['field']}>
        <label for={field}><Text k="staff.note" /></label>
        <textarea id={field} rows={5} maxLength={LONGEST} value={text} aria-describedby={`${field}hint ${field}state`} onInput={(event) => change(event.currentTarget.value)} />
        <small id={`${field}hint`}><Text k="staff.note.hint" /></small>
      </div>
      {fault && <FaultLine {...fault} />}
      <div class={controls['row']}>
        <button type="submit" class={controls['button']} disabled={isBusy || !isOpen}><span><Text k={isBusy ? 'staff.saving' : 'staff.note.save'} /></span></button>
        <p id={`${field}state`} role="status" class={styles['noteState']}>{isOpen ? <Text k="staff.note.unsaved" /> : wasSaved && <Text k="staff.note.saved" />}</p>
      </div>
    </form>
  )
}
