import type { ComponentChildren } from 'preact'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { Notices } from './Notices.tsx'
import { SafeExit } from './SafeExit.tsx'
import { UrgentLine } from './UrgentLine.tsx'
import styles from './Shell.module.css'

export function Shell({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage()
  const skip = (event: Event) => {
    event.preventDefault()
    // The fragment of /find holds the question, so the skip link must not change it.
    document.getElementById('main')?.focus()
  }
  return (
    <div class={styles['shell']}>
      <a class={`${styles['skip']} visually-hidden`} href="#main" onClick={skip}>{t('shell.skip')}</a>
      <Header />
      <Navigation />
      <div class={styles['body']}>
        <div class={styles['exit']}><SafeExit /></div>
        <Notices />
        <main id="main" tabIndex={-1} class={styles['main']}>{children}</main>
        <UrgentLine />
        <Footer />
      </div>
    </div>
  )
}
