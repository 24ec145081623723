import { lazy } from 'preact-iso'
import { useLanguage } from '../language/LanguageContext.tsx'
import { needWords } from '../language/words.ts'
import { Text } from '../language/Text.tsx'
import { UrgentHelp } from '../shell/UrgentHelp.tsx'
import { useApp } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Doors } from './Doors.tsx'
import { OtherWays } from './OtherWays.tsx'
import { SearchBox } from './SearchBox.tsx'
import styles from './HomePage.module.css'

// Only a resident who has kept a district needs the card and all that reads opening hours.
const MyDistrictCard = lazy(() => Promise.all([import('./MyDistrictCard.tsx'), needWords('pages')]).then(([card]) => card.MyDistrictCard))

const SimpleHome = lazy(() => Promise.all([import('./SimpleHome.tsx'), needWords('pages')]).then(([home]) => home.SimpleHome))

export function HomePage() {
  const { settings } = useApp()
  return settings.simple ? <SimpleHome /> : <FullHome />
}

function FullHome() {
  const { t } = useLanguage()
  const { settings, pack, openAgain, change } = useApp()
  if (pack.state === 'fault') throw pack.error
  const mine = pack.state === 'ready' ? pack.core.districts.find(({ id }) => id === settings.myDistrict) : undefined
  return (
    <Page title={t('product.name')} heading={<Text k="home.heading" />} lead={<Text k="home.lead" />} wide>
      {mine !== undefined && pack.state === 'ready' && <MyDistrictCard district={mine} core={pack.core} />}
      {pack.state === 'unavailable' && (
        <Notice icon="offline" tone="warm" role="alert">
          <p><strong><Text k="pack.missing" /></strong></p>
          <p><Text k="pack.missing.why" /></p>
          <button type="button" class={controls['button']} onClick={openAgain}><span><Text k="pack.retry" /></span></button>
        </Notice>
      )}
      <div class={styles['search']}>
        <SearchBox isSecond={mine !== undefined} />
        <OtherWays />
      </div>
      <Doors />
      <UrgentHelp wide />
      <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => change({ simple: true })}><span><Text k="simple.on" /></span></button></p>
    </Page>
  )
}
