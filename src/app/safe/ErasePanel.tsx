import { useEffect, useState } from 'preact/hooks'
import { isUnsettled } from '../../device/outbox-entry.ts'
import { watchOutbox } from '../../device/outbox.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { eraseNow } from './erase-now.tsx'

/** One press erases; what that means for a booking is said before. */
export function ErasePanel() {
  const { language } = useLanguage()
  const [waiting, setWaiting] = useState(0)
  useEffect(() => watchOutbox((entries) => setWaiting(entries.filter(isUnsettled).length)), [])
  return (
    <section class={controls['card']} aria-labelledby="erase">
      <h2 id="erase"><Text k="safe.erase.title" /></h2>
      <p><Text k="safe.erase.what" /></p>
      <Notice icon="calendar" tone="warm">
        <p><Text k="safe.erase.booking" /></p>
        {waiting > 0 && <p><strong><Text k="safe.erase.waiting" count={waiting} /></strong></p>}
        <a class="alone" href="/bookings"><Text k="safe.erase.bookings" /></a>
      </Notice>
      <p><button type="button" class={controls['button']} data-kind="primary" onClick={() => void eraseNow(language)}><Icon name="close" /><span><Text k="safe.erase.do" /></span></button></p>
      <p class={controls['small']}><Text k="safe.erase.tabs" /></p>
    </section>
  )
}
