import { showPlainly } from '../../device/discreet.ts'
import { Text } from '../language/Text.tsx'
import settingsStyles from '../settings/settings.module.css'
import { useApp } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'

/** Whether the app goes by the name of a clock, and what that cannot do. */
export function DiscreetChoice() {
  const { settings, change } = useApp()
  const choose = (discreet: boolean) => {
    change({ discreet })
    showPlainly(discreet)
  }
  return (
    <section class={controls['section']} aria-labelledby="discreet">
      <h2 id="discreet"><Text k="discreet.title" /></h2>
      <label class={settingsStyles['check']}>
        <input type="checkbox" checked={settings.discreet} aria-describedby="discreet-limits" onChange={(event) => choose(event.currentTarget.checked)} />
        <span><strong><Text k="discreet.label" /></strong><small><Text k="discreet.note" /></small></span>
      </label>
      <p id="discreet-limits" class={controls['small']}><Text k="discreet.limits" /></p>
    </section>
  )
}
