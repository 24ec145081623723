import { ActivityCategory } from '../../domain/activity.ts'
import type { ActivityFilter } from '../../domain/activity-filter.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { Choice } from './Choice.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import type { Near } from './use-near.ts'
import styles from './activities.module.css'

const WHEN = ['any', 'today', 'week', 'month'] as const

interface Props { filter: ActivityFilter; change: (patch: Partial<ActivityFilter>) => void; near: Near }

/** What to look for: the few questions most people have, and the others behind one button. */
export function FilterBar({ filter, change, near }: Props) {
  const { t } = useLanguage()
  const { settings } = useApp()
  const core = useCore()
  const nameText = useNameText()
  const mine = settings.myDistrict
  const districts = [...core.districts].sort((a, b) => Number(b.id === mine) - Number(a.id === mine))
  const toggleNear = async () => {
    if (filter.near) change({ near: false })
    else if ((await near.ask()) !== null) change({ near: true })
  }
  return (
    <form class={styles['filter']} role="search" aria-label={t('filter.label')} onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <label class={styles['search']}>
        <span><Text k="filter.text" /></span>
        <input type="search" enterkeyhint="search" placeholder={t('filter.text.example')} value={filter.text} onInput={(event) => change({ text: event.currentTarget.value })} />
      </label>
      <div class={styles['choices']}>
        <Choice
          label="filter.district" value={filter.districts[0] ?? ''} choose={(id) => change({ districts: id === '' ? [] : [id] })}
          options={[['', t('filter.district.any')], ...districts.map((one): [string, string] => [one.id, one.id === mine ? t('filter.district.mine', { district: nameText(one) }) : nameText(one)])]}
        />
        <Choice
          label="filter.category" value={filter.categories[0] ?? ''} choose={(value) => change({ categories: ActivityCategory.options.filter((one) => one === value) })}
          options={[['', t('filter.category.any')], ...ActivityCategory.options.map((one): [string, string] => [one, t(`category.${one}`)])]}
        />
        <Choice
          label="filter.when" value={filter.when} choose={(value) => change({ when: WHEN.find((one) => one === value) ?? 'any' })}
          options={WHEN.map((one) => [one, t(`filter.when.${one}`)])}
        />
        <button type="button" class={controls['button']} data-kind={filter.near ? 'primary' : 'quiet'} aria-pressed={filter.near} disabled={near.state === 'asking'} onClick={() => void toggleNear()}>
          <Icon name={filter.near ? 'check' : 'locate'} size={20} /><span><Text k={near.state === 'asking' ? 'way.position.asking' : 'filter.near'} /></span>
        </button>
      </div>
      {near.state !== 'idle' && near.state !== 'asking' && <Notice icon="info" tone="warm" role="alert"><Text k={`near.${near.state}`} /></Notice>}
      {filter.near && near.point === null && near.state === 'idle' && (
        <Notice icon="locate" tone="warm">
          <p><Text k="near.again" /></p>
          <button type="button" class={controls['button']} onClick={() => void near.ask()}><span><Text k="way.position" /></span></button>
        </Notice>
      )}
      <MoreFilters filter={filter} change={change} />
    </form>
  )
}
