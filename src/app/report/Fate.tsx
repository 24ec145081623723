import { CallCentre } from '../answer/CallCentre.tsx'
import { OfficeName } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'

/** What happens with a report, and who hears it by telephone or FAX instead. */
export function Fate() {
  const core = useCore()
  const centre = core.offices.find(({ id }) => id === core.callCentreId)
  return (
    <section class={controls['section']}>
      <h2><Text k="report.fate" /></h2>
      <p><Text k="report.fate.read" /></p>
      <p><Text k="report.fate.kept" /></p>
      {centre && <p><Text k="report.call" name={<OfficeName of={centre} />} /></p>}
      <CallCentre core={core} kind="callSecond" />
    </section>
  )
}
