import { useState } from 'preact/hooks'
import { type ChangeMade, sendChange } from '../../device/staff-api.ts'
import type { Answer } from '../../device/staff-answer.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { MODES, type Mode } from '../../domain/consultation.ts'
import { type ChangeDraft, type ChangeField, checkChange } from '../../domain/schedule-change-check.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { CounterSelect } from './CounterSelect.tsx'
import { FaultLine } from './FaultLine.tsx'
import { Field } from './Field.tsx'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import { WrongLine } from './WrongLine.tsx'
import styles from './staff.module.css'

const KINDS = ['blocked', 'extra'] as const

/** Blocks a time or adds slots, on one day or several in a row. */
export function ChangeForm({ today, made }: { today: CalendarDate; made: (all: ChangeMade[]) => void }) {
  const { t } = useLanguage()
  const { me, heed } = useStaff()
  const fresh: ChangeDraft = {
    kind: 'blocked', districtId: me.districts.length === 1 ? me.districts[0] ?? null : null, mode: null, date: today, through: '', isAllDay: true,
    from: '09:00', to: '12:00', minutes: '30', places: '1', reason: '',
  }
  const [draft, setDraft] = useState(fresh)
  const [wrong, setWrong] = useState<{ field: ChangeField } | null>(null)
  const { isBusy, fault, attempt } = useAttempt()
  const change = (patch: Partial<ChangeDraft>) => {
    setDraft({ ...draft, ...patch })
    setWrong(null)
  }
  const { kind } = draft

  const submit = async (event: Event) => {
    event.preventDefault()
    const checked = checkChange(draft, today)
    if (!checked.ok) return setWrong({ field: checked.wrong })
    const done: ChangeMade[] = []
    const answer = await attempt(async (): Promise<Answer<unknown>> => {
      for (const one of checked.changes) {
        const sent = heed(await sendChange(one))
        if (!sent.ok) {
          // The days already kept are not kept twice by the next try.
          if (done.length > 0) change({ date: one.date })
          return sent
        }
        done.push(sent.value)
      }
      return { ok: true, value: null }
    })
    if (done.length > 0) made(done)
    if (answer?.ok) setDraft({ ...fresh, districtId: draft.districtId })
  }
  return (
    <form class={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      {wrong && <WrongLine field={wrong.field} of={wrong} />}
      {fault && <FaultLine {...fault} />}
      <fieldset class={styles['choices']}>
        <legend><Text k="staff.change.kind" /></legend>
        {KINDS.map((one) => <label key={one} class={styles['tick']}><input type="radio" name="kind" checked={kind === one} onChange={() => change({ kind: one })} /><span><Text k={`staff.change.${one}`} /><small><Text k={`staff.change.${one}.note`} /></small></span></label>)}
      </fieldset>
      <CounterSelect value={draft.districtId} change={(districtId) => change({ districtId })} all={false} />
      <label class={styles['field']}>
        <span><Text k="staff.mode" /></span>
        <select value={draft.mode ?? ''} onChange={(event) => change({ mode: (event.currentTarget.value || null) as Mode | null })}>
          <option value="">{t(kind === 'blocked' ? 'staff.mode.all' : 'staff.mode.choose')}</option>
          {MODES.map((mode) => <option key={mode} value={mode}>{t(`staff.mode.${mode}`)}</option>)}
        </select>
      </label>
      <div class={styles['pair']}>
        <Field label={<Text k="staff.date" />} value={draft.date} change={(date) => change({ date })} input={{ type: 'date', min: today }} />
        <Field label={<Text k="staff.through" />} value={draft.through} change={(through) => change({ through })} input={{ type: 'date', min: draft.date }} />
      </div>
      {kind === 'blocked' && <label class={styles['tick']}><input type="checkbox" checked={draft.isAllDay} onChange={(event) => change({ isAllDay: event.currentTarget.checked })} /><span><Text k="staff.allDay" /></span></label>}
      {(kind === 'extra' || !draft.isAllDay) && (
        <div class={styles['pair']}>
          <Field label={<Text k="staff.from" />} value={draft.from} change={(from) => change({ from })} input={{ type: 'time' }} />
          <Field label={<Text k="staff.to" />} value={draft.to} change={(to) => change({ to })} input={{ type: 'time' }} />
        </div>
      )}
      {kind === 'extra' && (
        <div class={styles['pair']}>
          <Field label={<Text k="staff.minutes" />} value={draft.minutes} change={(minutes) => change({ minutes })} input={{ type: 'number', min: 5, max: 240 }} />
          <Field label={<Text k="staff.places" />} value={draft.places} change={(places) => change({ places })} input={{ type: 'number', min: 1, max: 50 }} />
        </div>
      )}
      <Field label={<Text k="staff.reason" />} hint={<Text k="staff.reason.hint" />} value={draft.reason} change={(reason) => change({ reason })} input={{ maxLength: 100, autocomplete: 'off' }} />
      <p><button type="submit" class={controls['button']} data-kind="primary" disabled={isBusy}><span><Text k={isBusy ? 'staff.saving' : `staff.change.${kind}.do`} /></span></button></p>
    </form>
  )
}
