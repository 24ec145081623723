import type { Settings } from '../../device/settings.ts'
import { LANGUAGE_IDS, LANGUAGES } from '../../domain/language.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { DiscreetChoice } from '../safe/DiscreetChoice.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { Choices } from './Choices.tsx'
import { DataUpdate } from './DataUpdate.tsx'
import { Install } from './Install.tsx'
import styles from './settings.module.css'

export function SettingsPage() {
  const { t } = useLanguage()
  const { settings, change } = useApp()
  return (
    <Page title={t('settings.title')} heading={<Text k="settings.title" />} lead={<Text k="settings.lead" />}>
      <Choices
        name="language" legend={<Text k="settings.language" />} value={settings.language} change={(language: Settings['language']) => change({ language })}
        options={LANGUAGE_IDS.map((id) => ({ id, label: <span lang={LANGUAGES[id].tag}>{LANGUAGES[id].name}</span> }))}
      />
      <Choices
        name="textSize" legend={<Text k="settings.textSize" />} value={settings.textSize} change={(textSize: Settings['textSize']) => change({ textSize })}
        options={(['normal', 'large', 'largest'] as const).map((id) => ({ id, label: <Text k={`settings.textSize.${id}`} /> }))}
      />
      <Choices
        name="theme" legend={<Text k="settings.theme" />} value={settings.theme} change={(theme: Settings['theme']) => change({ theme })}
        options={(['auto', 'light', 'dark', 'contrast'] as const).map((id) => ({ id, label: <Text k={`settings.theme.${id}`} /> }))}
      />
      <label class={styles['check']}>
        <input type="checkbox" checked={settings.furigana || settings.language === 'easy'} disabled={settings.language === 'easy'} onChange={(event) => change({ furigana: event.currentTarget.checked })} />
        <span><strong><Text k="settings.furigana" /></strong><small><Text k={settings.language === 'easy' ? 'settings.furigana.easy' : 'settings.furigana.note'} /></small></span>
      </label>
      <label class={styles['check']}>
        <input type="checkbox" checked={settings.simple} onChange={(event) => change({ simple: event.currentTarget.checked })} />
        <span><strong><Text k="settings.simple" /></strong><small><Text k="settings.simple.note" /></small></span>
      </label>
      <DiscreetChoice />
      <p><a class={controls['button']} href="/safe"><Icon name="close" /><span><Text k="discreet.more" /></span></a></p>
      <Install />
      <DataUpdate />
    </Page>
  )
}
