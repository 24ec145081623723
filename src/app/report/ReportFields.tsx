import { useId } from 'preact/hooks'
import { LONGEST_REPORT, REPORT_KINDS } from '../../domain/report.ts'
import type { ReportField } from '../../domain/report-check.ts'
import { Text } from '../language/Text.tsx'
import { Picks } from '../take-part/Picks.tsx'
import form from '../take-part/take-part.module.css'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/Icon.tsx'
import { PageMeant } from './PageMeant.tsx'
import type { ReportDraft } from './use-report.ts'

/** What is told, each answer with what is wrong with it beside it. */
export function ReportFields({ state: { draft, change }, wrong }: { state: ReportDraft; wrong: readonly ReportField[] }) {
  const id = useId()
  const { kind, message, contact } = draft
  const left = LONGEST_REPORT - message.trim().length
  const idOf = (field: ReportField) => (wrong.includes(field) ? `${id}${field}Wrong` : undefined)
  const describedBy = (field: ReportField) => ({ 'aria-describedby': [`${id}${field}Hint`, idOf(field)].filter(Boolean).join(' '), 'aria-invalid': wrong.includes(field) })
  const said = (field: ReportField) => wrong.includes(field) && <p id={idOf(field)} class={form['error']}><Icon name="alert" size={20} /><span><Text k={`report.wrong.${field}`} /></span></p>
  return (
    <>
      <section class={controls['section']}>
        <h2><Text k="report.kind" /></h2>
        {said('kind')}
        <Picks
          name="kind" type="radio" legend={<Text k="report.kind" />} chosen={kind === null ? [] : [kind]} error={idOf('kind')} change={([chosen]) => change({ kind: chosen ?? null })}
          options={REPORT_KINDS.map((one) => ({ id: one, label: <Text k={`report.kind.${one}`} />, ...(one === 'other' ? {} : { note: <Text k={`report.kind.${one}.note`} /> }) }))}
        />
      </section>
      <PageMeant page={draft.page} />
      <div class={form['field']}>
        <label for={`${id}message`}><Text k="report.message" /></label>
        <small id={`${id}messageHint`}><Text k="report.message.note" /></small>
        {said('message')}
        <textarea id={`${id}message`} name="message" rows={6} value={message} required {...describedBy('message')} onInput={(event) => change({ message: event.currentTarget.value })} />
        <small><Text k={left < 0 ? 'report.message.over' : 'report.message.left'} left={Math.abs(left).toLocaleString('en')} /></small>
      </div>
      <div class={form['field']}>
        <label for={`${id}contact`}><Text k="report.contact" /></label>
        <small id={`${id}contactHint`}><Text k="report.contact.note" /></small>
        {said('contact')}
        <input id={`${id}contact`} name="contact" type="text" value={contact} autocomplete="off" {...describedBy('contact')} onInput={(event) => change({ contact: event.currentTarget.value })} />
      </div>
    </>
  )
}
