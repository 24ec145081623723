import { counterOf } from '../../domain/counters.ts'
import { trustOf } from '../../domain/fact.ts'
import type { CorePack } from '../../domain/pack.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { OfficeName } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { UrgentHelp } from '../shell/UrgentHelp.tsx'
import { useApp } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import { dialable } from '../ui/phone.ts'
import styles from './SimpleHome.module.css'

/** The first page as three large buttons: find, tell, call. */
export function SimpleHome() {
  const { t } = useLanguage()
  const { pack, change } = useApp()
  return (
    <Page title={t('product.name')} heading={<Text k="simple.heading" />}>
      <nav class={styles['buttons']} aria-label={t('home.doors')}>
        <a class={styles['large']} href="/find" data-tone="key"><Icon name="search" size={48} /><strong><Text k="simple.find" /></strong></a>
        <a class={styles['large']} href="/topics" data-tone="warm"><Icon name="chat" size={48} /><strong><Text k="simple.topics" /></strong></a>
        {pack.state === 'ready' && <CallButton core={pack.core} />}
      </nav>
      <UrgentHelp wide />
      <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => change({ simple: false })}><span><Text k="simple.off" /></span></button></p>
    </Page>
  )
}

/** The own counter's number where it is vouched for, else the call centre that knows it. */
function CallButton({ core }: { core: CorePack }) {
  const { settings: { myDistrict }, now } = useApp()
  const district = core.districts.find(({ id }) => id === myDistrict)
  const own = district === undefined ? null : counterOf(district.id, core).phone
  const isSure = own !== null && trustOf(own.fact, now.slice(0, 10)) === 'current'
  const centre = core.offices.find(({ id }) => id === core.callCentreId)
  const phone = isSure ? own : centre?.phone ?? null
  if (phone === null) return null
  return (
    <a class={styles['large']} href={`tel:${dialable(phone.value) ?? phone.value}`} data-tone="key">
      <Icon name="phone" size={48} />
      <span>
        <strong><Text k="simple.call" /></strong>
        <small>{isSure && district ? <Name of={district} /> : centre && <OfficeName of={centre} />} <bdi>{phone.value}</bdi></small>
      </span>
    </a>
  )
}
