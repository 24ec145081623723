import { Audience } from '../../domain/activity.ts'
import { type ActivityFilter, EMPTY_FILTER, writeFilter } from '../../domain/activity-filter.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { Choice } from './Choice.tsx'
import styles from './activities.module.css'

const YES = ['stepFree', 'free', 'dropIn', 'volunteers'] as const
const LANGUAGES = ['easy', 'en', 'zh', 'ko', 'vi', 'ne', 'jsl'] as const

/** How many of the questions behind the button are set. */
export const countMore = (filter: ActivityFilter): number =>
  filter.audience.length + YES.filter((one) => filter[one]).length + (filter.language === null ? 0 : 1)

export function MoreFilters({ filter, change }: { filter: ActivityFilter; change: (patch: Partial<ActivityFilter>) => void }) {
  const { t } = useLanguage()
  const count = countMore(filter)
  const { view, month } = filter
  const isSet = filter.text !== '' || writeFilter({ ...filter, view: 'list', month: null }) !== ''
  return (
    <div class={styles['more']}>
      <details>
        <summary>{count > 0 ? <Text k="filter.moreSet" count={count} /> : <Text k="filter.more" />}</summary>
        <div class={styles['questions']}>
          <fieldset>
            <legend><Text k="filter.audience" /></legend>
            <div class={styles['ticks']}>
              {Audience.options.map((one) => (
                <Tick
                  key={one} isOn={filter.audience.includes(one)} words={t(`audience.${one}`)}
                  set={(on) => change({ audience: Audience.options.filter((other) => (other === one ? on : filter.audience.includes(other))) })}
                />
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend><Text k="filter.conditions" /></legend>
            <div class={styles['ticks']}>
              {YES.map((one) => <Tick key={one} isOn={filter[one]} words={t(`filter.${one}`)} set={(on) => change({ [one]: on })} />)}
            </div>
          </fieldset>
          <Choice
            label="filter.language" value={filter.language ?? ''} choose={(value) => change({ language: value === '' ? null : value })}
            options={[['', t('filter.language.any')], ...LANGUAGES.map((one): [string, string] => [one, t(`speech.${one}`)])]}
          />
          <p class={controls['small']}><Text k="filter.unknown" /></p>
        </div>
      </details>
      {isSet && <button type="button" class={styles['reset']} onClick={() => change({ ...EMPTY_FILTER, view, month })}><Text k="filter.reset" /></button>}
    </div>
  )
}

function Tick({ isOn, words, set }: { isOn: boolean; words: string; set: (on: boolean) => void }) {
  return <label><input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} /><span>{words}</span></label>
}
