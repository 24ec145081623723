import { useState } from 'preact/hooks'
import { testConnection } from '../../device/media.ts'
import { Text } from '../language/Text.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import styles from './bookings.module.css'

type Speed = 'good' | 'slow' | 'none'

const SLOW = 400
const ICONS: Record<Speed, IconName> = { good: 'check', slow: 'info', none: 'offline' }

/** How quickly our own server answers: a hint, no promise, for the room may be elsewhere. */
export function ConnectionTest() {
  const [speed, setSpeed] = useState<Speed | 'measuring' | null>(null)
  const measure = async () => {
    if (speed === 'measuring') return
    setSpeed('measuring')
    const answer = await testConnection()
    setSpeed(!answer.ok ? 'none' : answer.milliseconds > SLOW ? 'slow' : 'good')
  }
  return (
    <section class={controls['card']} aria-labelledby="connection">
      <h2 id="connection"><Text k="mybooking.test.connection" /></h2>
      <div role="status">
        {speed === 'measuring' && <p><Text k="mybooking.test.measuring" /></p>}
        {speed !== null && speed !== 'measuring' && <p class={styles['line']}><Icon name={ICONS[speed]} /><span><Text k={`mybooking.test.connection.${speed}`} /></span></p>}
      </div>
      <p><button type="button" class={controls['button']} aria-disabled={speed === 'measuring'} onClick={() => void measure()}><span><Text k={speed === null ? 'mybooking.test.measure' : 'mybooking.test.measureAgain'} /></span></button></p>
    </section>
  )
}
