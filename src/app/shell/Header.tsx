import type { Settings } from '../../device/settings.ts'
import { LANGUAGE_IDS, LANGUAGES } from '../../domain/language.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Mark } from './Mark.tsx'
import { UrgentHelp } from './UrgentHelp.tsx'
import styles from './Header.module.css'

export function Header() {
  const { t } = useLanguage()
  const { settings, change } = useApp()
  return (
    <header class={`${styles['header']} screen-only`}>
      <div class={styles['preferences']}>
        <select
          class={styles['select']} aria-label={t('settings.textSize')} value={settings.textSize}
          onChange={(event) => change({ textSize: event.currentTarget.value as Settings['textSize'] })}
        >
          {(['normal', 'large', 'largest'] as const).map((size) => <option key={size} value={size}>{t(`settings.textSize.${size}`)}</option>)}
        </select>
        <select
          class={styles['select']} aria-label={t('settings.languageLabel')} value={settings.language}
          onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}
        >
          {LANGUAGE_IDS.map((id) => <option key={id} value={id} lang={LANGUAGES[id].tag}>{LANGUAGES[id].name}</option>)}
        </select>
      </div>
      <div class={styles['bar']}>
        <a class={styles['brand']} href="/">
          {settings.discreet ? <Icon name="clock" size={32} /> : <Mark />}
          <span>{t(settings.discreet ? 'product.plain' : 'product.name')}</span>
        </a>
        <UrgentHelp />
      </div>
    </header>
  )
}
