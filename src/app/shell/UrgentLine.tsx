import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { UrgentHelp } from './UrgentHelp.tsx'
import styles from './UrgentHelp.module.css'

/** At the foot of every page: the two numbers that need no data, and the way to all others. */
export function UrgentLine() {
  const { t } = useLanguage()
  return (
    <aside class={`${styles['strip']} screen-only`} aria-label={t('urgent.title')}>
      <a href="tel:119"><strong>119</strong> <small><Text k="urgent.119" /></small></a>
      <a href="tel:110"><strong>110</strong> <small><Text k="urgent.110" /></small></a>
      <UrgentHelp look="line" />
    </aside>
  )
}
