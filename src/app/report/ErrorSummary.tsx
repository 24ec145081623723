import { useEffect, useRef } from 'preact/hooks'
import type { ReportField } from '../../domain/report-check.ts'
import { Text } from '../language/Text.tsx'
import { Notice } from '../ui/Notice.tsx'

/** All that stands in the way, each with a way to it; the focus comes here at each try. */
export function ErrorSummary({ wrong }: { wrong: readonly ReportField[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [wrong])
  const goTo = (field: ReportField) => (event: Event) => {
    event.preventDefault()
    document.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
  }
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice icon="alert" tone="warm">
        <p><Text k="report.wrong" /></p>
        <ul>{wrong.map((field) => <li key={field}><a href={`#${field}`} onClick={goTo(field)}><Text k={`report.wrong.${field}`} /></a></li>)}</ul>
      </Notice>
    </div>
  )
}
