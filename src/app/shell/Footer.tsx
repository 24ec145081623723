import { useLocation } from 'preact-iso/router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import styles from './Footer.module.css'

export function Footer() {
  const { wording } = useLanguage()
  const { path } = useLocation()
  return (
    <footer class={`${styles['footer']} screen-only`}>
      <ul role="list">
        <li><a href="/card"><Text k="card.link" /></a></li>
        <li><a href="/safe"><Text k="safe.link" /></a></li>
        <li><a href="/settings"><Text k="settings.title" /></a></li>
        <li><a href="/about"><Text k="about.title" /></a></li>
        <li><a href="/about/data"><Text k="data.title" /></a></li>
        <li><a href="/privacy"><Text k="privacy.title" /></a></li>
        <li><a href="/accessibility"><Text k="accessibility.title" /></a></li>
        <li><a href={path === '/report' ? path : `/report?from=${path}`}><Text k="report.title" /></a></li>
      </ul>
      <p><Text k="footer.unofficial" />{wording !== 'ja' && wording !== 'furigana' && <> <Text k="translation.note" /></>}</p>
    </footer>
  )
}
