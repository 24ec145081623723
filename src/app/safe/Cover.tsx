import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Wording } from '../../domain/language.ts'
import { writeDate } from '../language/intl.ts'
import { LanguageProvider, useLanguage } from '../language/LanguageContext.tsx'
import { needWords } from '../language/words.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import styles from './safe.module.css'

const A_SECOND = 1_000

/** A clock, and nothing else, until somebody opens the app behind it. */
export async function showCover(root: HTMLElement, wording: Wording): Promise<void> {
  await needWords('safe')
  await new Promise<void>((resolve) => {
    render(<LanguageProvider wording={wording}><Cover open={resolve} /></LanguageProvider>, root)
  })
  render(null, root)
}

function Cover({ open }: { open: () => void }) {
  const { t, locale } = useLanguage()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => { document.title = t('product.plain') }, [t])
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), A_SECOND)
    return () => clearInterval(timer)
  }, [])
  return (
    <main class={styles['cover']}>
      <h1 class="visually-hidden">{t('product.plain')}</h1>
      <p>{writeDate(now, locale, { dateStyle: 'full' })}</p>
      <p class={styles['clock']}>{writeDate(now, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}</p>
      <p><button type="button" class={controls['button']} data-kind="quiet" onClick={open}><span><Text k="discreet.open" /></span></button></p>
    </main>
  )
}
