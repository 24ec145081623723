import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

const CANNOT = ['history', 'icon', 'files', 'calls', 'server', 'watched'] as const

/** What no app can erase, said before and after. */
export function Cannot() {
  return (
    <section class={controls['section']} aria-labelledby="cannot">
      <h2 id="cannot"><Text k="safe.cannot.title" /></h2>
      <ul>{CANNOT.map((what) => <li key={what}><Text k={`safe.cannot.${what}`} /></li>)}</ul>
    </section>
  )
}
