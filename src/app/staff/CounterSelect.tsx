import { useLanguage } from '../language/LanguageContext.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { useStaff } from './staff-context.ts'
import styles from './desk.module.css'

interface Props { value: string | null; change: (districtId: string | null) => void; all?: boolean }

/** The counters in sight, by area; nothing to choose for whoever has one. */
export function CounterSelect({ value, change, all = true }: Props) {
  const { t } = useLanguage()
  const nameText = useNameText()
  const core = useCore()
  const { me } = useStaff()
  if (me.districts.length < 2) return null
  const inSight = core.districts.filter(({ id }) => me.districts.includes(id))
  return (
    <label class={styles['filter']}>
      <span><Text k="staff.counter" /></span>
      <select value={value ?? ''} onChange={(event) => change(event.currentTarget.value || null)}>
        <option value="">{t(all ? 'staff.counter.all' : 'staff.counter.choose')}</option>
        {core.regions.map((region) => {
          const districts = inSight.filter(({ regionId }) => regionId === region.id)
          return districts.length > 0 && <optgroup key={region.id} label={nameText(region)}>{districts.map((one) => <option key={one.id} value={one.id}>{nameText(one)}</option>)}</optgroup>
        })}
      </select>
    </label>
  )
}
