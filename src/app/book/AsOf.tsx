import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './book.module.css'
import type { Live } from './use-slots.ts'
import { formatClock } from './when.ts'

/** How fresh the free places are, or that nobody can say. */
export function AsOf({ live, refresh }: { live: Live; refresh: () => void }) {
  const { locale } = useLanguage()
  return (
    <div class={styles['asOf']}>
      <div role="status">
        {live.state === 'unknown' && <Notice icon="offline" tone="warm"><p><strong><Text k="book.free.unknown" /></strong></p><p><Text k="book.free.unknown.why" /></p></Notice>}
        {live.state === 'asking' && live.list === null && <p><Text k="book.free.asking" /></p>}
      </div>
      {live.list !== null && <p><Icon name="clock" size={20} /><span><Text k="book.free.asOf" time={formatClock(live.list.asOf, locale)} /></span></p>}
      {live.state !== 'asking' && <button type="button" class={styles['link']} onClick={refresh}><Text k="book.free.refresh" /></button>}
    </div>
  )
}
