import type { Shop, ShoppingHelp, ShopPack } from '../../domain/activity.ts'
import { counterOf } from '../../domain/counters.ts'
import { trustOf } from '../../domain/fact.ts'
import type { CorePack, District } from '../../domain/pack.ts'
import { What, WhenWords } from '../activities/ActivityName.tsx'
import { PrintCode } from '../answer/PrintCode.tsx'
import { DateText } from '../language/DateText.tsx'
import { DataText, OfficeName } from '../language/DataText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { HELP_KINDS, type ShopKind } from './kinds.ts'
import { nearbyShops } from './nearby-shops.ts'
import { middleOf } from './origin.ts'
import { OsmNotice } from './OsmNotice.tsx'
import styles from './shopping.module.css'

/** Convenience stores are many: last. */
const PAPER_KINDS = ['supermarket', 'greengrocer', 'post_office', 'convenience'] as const satisfies readonly ShopKind[]

interface Props { district: District; help: ShoppingHelp[]; shopPack: ShopPack; areaOf: (shop: Shop) => string | null }

/** A sheet in large type for the wall of a meeting place: what is known, whom to ask the rest, and since when. */
export function PrintSheet({ district, help, shopPack, areaOf }: Props) {
  const core = useCore()
  const { locale } = useLanguage()
  const point = middleOf(district.id, core)
  const shops = point === null ? [] : nearbyShops(shopPack.shops, { point, from: 'district', districtId: district.id }, district.id, true).map(({ shop }) => shop)
  return (
    <div class={`${styles['sheet']} print-only`} aria-hidden="true">
      <p class={styles['sheet-title']}><Text k="shopping.sheet.title" district={<Name of={district} />} /></p>
      <Numbers district={district} core={core} />
      {HELP_KINDS.map((kind) => {
        const known = help.filter((one) => one.kind === kind)
        return (
          <div key={kind} class={styles['sheet-kind']}>
            <b><Text k={`shopping.kind.${kind}`} /></b>
            {known.length === 0 ? <p><Text k="shopping.sheet.none" /></p> : known.map((one) => (
              <p key={one.id}><DataText id={`shopping/${one.id}/name`} of={{ ja: one.name }} />{one.venue && <> ・ <Japanese>{one.venue.value}</Japanese></>}{one.when && <> ・ <WhenWords table="shopping" of={one} /></>}<br /><small><What table="shopping" of={one} /> <Text k={`shopping.status.${one.status}`} /></small></p>
            ))}
          </div>
        )
      })}
      {PAPER_KINDS.map((kind) => {
        const known = shops.filter((shop) => shop.kind === kind)
        if (known.length === 0) return null
        return (
          <div key={kind} class={styles['sheet-kind']}>
            <b><Text k={`shopping.kind.${kind}`} /></b>
            <ul>{byName(known, areaOf).map(({ name, areas }) => <li key={name}>{name === '' ? <Text k="shopping.nameless" /> : <Japanese>{name}</Japanese>} <small><Japanese>{areas.join('・')}</Japanese></small></li>)}</ul>
          </div>
        )
      })}
      <p><Text k="shopping.sheet.check" /> <Text k="shopping.sheet.date" date={<DateText text={formatAsOf(core.dataDate, locale)} />} /></p>
      <OsmNotice notice={shopPack.notice} />
      <PrintCode path={`/shopping?district=${district.id}`} />
    </div>
  )
}

/** Shops of one name on one line with their 町丁目: the sheet is to fit on one leaf. */
function byName(shops: Shop[], areaOf: Props['areaOf']): { name: string; areas: string[] }[] {
  const areas = new Map<string, Set<string>>()
  for (const shop of shops) {
    const area = areaOf(shop)
    areas.set(shop.name ?? '', new Set([...(areas.get(shop.name ?? '') ?? []), ...(area === null ? [] : [area])]))
  }
  return [...areas].map(([name, found]) => ({ name, areas: [...found] }))
}

/** The call centre comes first wherever the counter's own number isn't vouched for, as on the screen. */
function Numbers({ district, core }: { district: District; core: CorePack }) {
  const { now } = useApp()
  const { phone } = counterOf(district.id, core)
  const isSure = phone !== null && trustOf(phone.fact, now.slice(0, 10)) === 'current'
  const centre = core.offices.find(({ id }) => id === core.callCentreId)
  const own = phone !== null && <p><Text k="counter.of" district={<Name of={district} />} /> <b class={styles['sheet-number']}>{phone.value}</b>{!isSure && <> <Text k="fact.unverified" /></>}</p>
  const call = centre?.phone != null && <p><OfficeName of={centre} /> <b class={styles['sheet-number']}>{centre.phone.value}</b>{centre.fax !== null && <> FAX {centre.fax.value}</>}</p>
  return <div class={styles['sheet-numbers']}><p><Text k="shopping.sheet.ask" /></p>{isSure ? <>{own}{call}</> : <>{call}{own}</>}</div>
}
