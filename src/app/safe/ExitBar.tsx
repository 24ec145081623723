import { useEffect, useId } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { leave } from './leave.ts'
import { watchTripleShift } from './triple-shift.ts'
import styles from './safe.module.css'

/** Where somebody may look over a shoulder; beside a booking "erase" would be taken for cancelling it. */
const MAY_BE_WATCHED = /^\/(?:topics|card)(?:\/|$)/

/** The way out, always in sight: one press, or Shift three times. Within a dialog nothing else can be reached. */
export function ExitBar({ isInDialog = false }: { isInDialog?: boolean }) {
  const { t } = useLanguage()
  const id = useId()
  const exit = () => leave(t('exit.offline'))
  useEffect(() => watchTripleShift(exit), [t])
  return (
    <section class={`${styles['bar']} screen-only`} data-dialog={isInDialog || undefined} aria-label={t('exit.region')}>
      {!isInDialog && MAY_BE_WATCHED.test(location.pathname) && <a href="/safe"><span><Text k="exit.erase" /></span></a>}
      <button type="button" aria-describedby={`${id}keys`} onClick={exit}>
        <Icon name="close" size={20} />
        <span><Text k="exit.do" /> <small aria-hidden="true"><Text k="exit.keys" /></small></span>
      </button>
      <span id={`${id}keys`} hidden>{t('exit.keys.say')}</span>
    </section>
  )
}
