import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useNameText } from '../language/name-text.ts'
import { useCore } from '../state/app-context.ts'
import styles from './shopping.module.css'

interface Props { label: ComponentChildren; none: string; value: string | null; change: (districtId: string | null) => void }

/** The districts by region in a list of the browser's own, which every phone and screen reader knows. */
export function DistrictSelect({ label, none, value, change }: Props) {
  const id = useId()
  const core = useCore()
  const nameText = useNameText()
  return (
    <div class={styles['field']}>
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => change(event.currentTarget.value || null)}>
        <option value="">{none}</option>
        {core.regions.map((region) => (
          <optgroup key={region.id} label={nameText(region)}>
            {core.districts.filter(({ regionId }) => regionId === region.id).map((district) => <option key={district.id} value={district.id}>{nameText(district)}</option>)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
