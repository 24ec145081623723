import { useLocation } from 'preact-iso/router'
import { useId } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { DistrictSelect } from './DistrictSelect.tsx'
import { HELP_KINDS, isKind, type Kind, SHOP_KINDS } from './kinds.ts'
import { shoppingUrl } from './shopping-query.ts'
import styles from './shopping.module.css'

/** District and kind, both in the address, so that a list can be shared or kept as a bookmark. */
export function Filters({ districtId, kind, fragment }: { districtId: string | null; kind: Kind | null; fragment: string }) {
  const { t } = useLanguage()
  const { route } = useLocation()
  const id = useId()
  return (
    <div class={styles['filters']}>
      <DistrictSelect label={<Text k="shopping.filter.district" />} none={t('shopping.filter.allDistricts')} value={districtId} change={(chosen) => route(shoppingUrl({ district: chosen ?? 'all', kind }, fragment), true)} />
      <div class={styles['field']}>
        <label for={id}><Text k="shopping.filter.kind" /></label>
        <select
          id={id} value={kind ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            route(shoppingUrl({ district: districtId ?? 'all', kind: isKind(chosen) ? chosen : null }, fragment), true)
          }}
        >
          <option value="">{t('shopping.filter.allKinds')}</option>
          <optgroup label={t('shopping.help.title')}>{HELP_KINDS.map((one) => <option key={one} value={one}>{t(`shopping.kind.${one}`)}</option>)}</optgroup>
          <optgroup label={t('shopping.shops.title')}>{SHOP_KINDS.map((one) => <option key={one} value={one}>{t(`shopping.kind.${one}`)}</option>)}</optgroup>
        </select>
      </div>
    </div>
  )
}
