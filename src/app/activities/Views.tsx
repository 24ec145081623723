import type { ActivityFilter } from '../../domain/activity-filter.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { addressOf } from './use-filter.ts'
import styles from './activities.module.css'

const VIEWS = [['list', 'list'], ['calendar', 'calendar'], ['agenda', 'clock'], ['map', 'map']] as const

/** The same activities in another shape, each with an address of its own. */
export function Views({ filter }: { filter: ActivityFilter }) {
  const { t } = useLanguage()
  return (
    <nav class={styles['views']} aria-label={t('view.label')}>
      {VIEWS.map(([view, icon]) => (
        <a key={view} href={addressOf({ ...filter, view })} aria-current={filter.view === view ? 'true' : undefined}>
          <Icon name={icon} size={20} /><span><Text k={`view.${view}`} /></span>
        </a>
      ))}
    </nav>
  )
}
