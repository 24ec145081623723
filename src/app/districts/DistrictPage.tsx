import { useRoute } from 'preact-iso/router'
import { Answer } from '../answer/Answer.tsx'
import { areaList } from '../find/area-list.ts'
import { NotFoundPage } from '../about/NotFoundPage.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { FactNote } from '../answer/FactNote.tsx'
import { areasOf } from './areas-of.ts'

export function DistrictPage() {
  const { t } = useLanguage()
  const core = useCore()
  const nameText = useNameText()
  const { params } = useRoute()
  const district = core.districts.find(({ id }) => id === params['id'])
  if (!district) return <NotFoundPage />
  const region = core.regions.find(({ id }) => id === district.regionId)
  const { whole, parts } = areasOf(district.id, core)
  return (
    <Page key={district.id} title={nameText(district)} heading={<Name of={district} />} lead={region && <Name of={region} />} wide>
      <Answer district={district} core={core} />
      <section class={controls['section']} aria-labelledby="areas">
        <h2 id="areas"><Text k="district.areas" /></h2>
        <p lang="ja">{areaList(whole)}</p>
        {parts.map(({ area, ranges }) => (
          <p key={area}><Text k="district.part" area={<Japanese>{area}</Japanese>} blocks={ranges.map(({ from, to }) => t('ask.blocks', { from, to })).join('・')} /></p>
        ))}
        <FactNote fact={district.fact} />
      </section>
      <p class="screen-only"><a class="alone" href="/districts"><Text k="district.all" /></a></p>
    </Page>
  )
}
