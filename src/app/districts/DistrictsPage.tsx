import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { MapToggle } from '../map/MapToggle.tsx'
import { Page } from '../ui/Page.tsx'
import { useFragment } from '../find/use-fragment.ts'
import styles from './districts.module.css'

/** All districts by region; the map is beside the list and does nothing that the list doesn't. */
export function DistrictsPage() {
  const { t } = useLanguage()
  const core = useCore()
  const fragment = useFragment()
  return (
    <Page title={t('districts.title')} heading={<Text k="districts.title" />} lead={<Text k="districts.lead" count={core.districts.length} regions={core.regions.length} />} wide>
      <MapToggle isWanted={fragment === 'map'} />
      <div class={styles['regions']}>
        {core.regions.map((region) => (
          <section key={region.id} aria-labelledby={region.id}>
            <h2 id={region.id}><Name of={region} /></h2>
            <ul role="list" class={styles['list']}>
              {core.districts.filter(({ regionId }) => regionId === region.id).map((district) => (
                <li key={district.id}><a href={`/districts/${district.id}`}><span><Name of={district} /></span><Icon name="forward" size={20} /></a></li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  )
}
