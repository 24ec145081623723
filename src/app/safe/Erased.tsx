import { useEffect, useRef } from 'preact/hooks'
import type { Left } from '../../device/erase.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { Cannot } from './Cannot.tsx'
import { leave } from './leave.ts'
import styles from './safe.module.css'

/** Shown in the app's place once it has erased itself: outside of it, with words that are in memory already. */
export function Erased({ left }: { left: Left[] }) {
  const { t } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class={styles['erased']}>
      <h1 ref={heading} tabIndex={-1}><Text k={left.length === 0 ? 'safe.done.title' : 'safe.done.partly'} /></h1>
      {left.length === 0 ? <p><Text k="safe.done.lead" /></p> : (
        <Notice icon="alert" tone="warm">
          <ul>{left.map((part) => <li key={part}><Text k={`safe.left.${part}`} /></li>)}</ul>
          <p><Text k="safe.done.again" /></p>
        </Notice>
      )}
      <p><button type="button" class={controls['button']} data-kind="primary" onClick={() => leave(t('exit.offline'))}><Icon name="close" /><span><Text k="exit.do" /></span></button></p>
      <Cannot />
    </main>
  )
}
