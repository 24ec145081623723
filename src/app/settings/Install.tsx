import { useEffect, useState } from 'preact/hooks'
import { installState, watchInstall } from '../../device/install.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

export function Install() {
  const [state, setState] = useState(installState)
  useEffect(() => watchInstall(setState), [])
  return (
    <section class={controls['section']} aria-labelledby="install">
      <h2 id="install"><Text k="install.title" /></h2>
      <p><Text k={`install.${state.way}`} /></p>
      {state.way === 'prompt' && (
        <p><button type="button" class={controls['button']} onClick={() => void state.install()}><span><Text k="install.do" /></span></button></p>
      )}
    </section>
  )
}
