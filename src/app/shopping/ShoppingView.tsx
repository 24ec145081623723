import type { Asked } from '../find/fragment.ts'
import { pointQuery, textQuery } from '../find/fragment.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { AskCounter } from './AskCounter.tsx'
import { Filters } from './Filters.tsx'
import { HelpSection } from './HelpSection.tsx'
import { HELP_KINDS, SHOP_KINDS } from './kinds.ts'
import { helpFor, nearbyShops } from './nearby-shops.ts'
import { askedOrigin, chooseOrigin } from './origin.ts'
import { OsmNotice } from './OsmNotice.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { ShopMapToggle } from './ShopMapToggle.tsx'
import type { ShoppingQuery } from './shopping-query.ts'
import { ShopSection } from './ShopSection.tsx'
import type { Shopping } from './use-shopping.ts'
import { WhereForm } from './WhereForm.tsx'
import styles from './shopping.module.css'

interface Props { shopping: Shopping; query: ShoppingQuery; asked: Asked }

export function ShoppingView({ shopping: { help, shopPack, areaOf }, query, asked }: Props) {
  const core = useCore()
  const { settings } = useApp()
  const place = askedOrigin(asked, core)
  const { districtId, origin } = chooseOrigin(place, query.district, settings.myDistrict, core)
  const district = core.districts.find(({ id }) => id === districtId)
  const helpHere = helpFor(help, districtId, origin?.point ?? null)
  const shops = nearbyShops(shopPack.shops, origin, districtId, query.district !== null && query.district !== 'all')
  const helpKinds = HELP_KINDS.filter((kind) => query.kind === null || query.kind === kind)
  const shopKinds = SHOP_KINDS.filter((kind) => query.kind === null || query.kind === kind)
  const listed = shops.filter(({ shop }) => shopKinds.some((kind) => kind === shop.kind))
  const listedHelp = helpHere.filter(({ kind }) => helpKinds.includes(kind))
  const fragment = asked.by === 'text' ? textQuery(asked.text) : asked.by === 'point' ? pointQuery(asked.point, asked.accuracy) : ''
  return (
    <>
      <div class={`${styles['screen']} screen-only`}>
        <div class={controls['card']}>
          <WhereForm asked={asked} isUnknown={place === 'unknown'} kind={query.kind} />
          <Filters districtId={districtId} kind={query.kind} fragment={fragment} />
          <p role="status">
            {district ? <Text k="shopping.found.in" district={<Name of={district} />} /> : <Text k="shopping.found.all" />}{' '}
            <Text k={origin === null ? 'shopping.found.help' : 'shopping.found'} help={String(listedHelp.length)} shops={String(listed.length)} />
          </p>
        </div>
        {helpKinds.length > 0 && (
          <div class={styles['kinds']}>
            {helpKinds.map((kind) => <HelpSection key={kind} kind={kind} help={listedHelp.filter((one) => one.kind === kind)} districtId={districtId} />)}
          </div>
        )}
        <AskCounter districtId={districtId}><p><Text k="shopping.ask" /></p></AskCounter>
        {shopKinds.length > 0 && (
          <section class={controls['section']} aria-labelledby="shops">
            <h2 id="shops"><Text k="shopping.shops.title" /></h2>
            {origin === null ? <p><Text k="shopping.shops.where" /></p> : (
              <>
                <p><Text k={origin.from === 'asked' ? 'shopping.shops.fromAsked' : 'shopping.shops.fromDistrict'} /> <Text k="shopping.shops.hours" /></p>
                <div class={styles['kinds']}>
                  {shopKinds.map((kind) => <ShopSection key={kind} kind={kind} shops={listed.filter(({ shop }) => shop.kind === kind)} areaOf={areaOf} />)}
                </div>
              </>
            )}
            <OsmNotice notice={shopPack.notice} />
          </section>
        )}
        {shopKinds.length > 0 && <ShopMapToggle shops={listed} origin={origin} districtId={districtId} kind={query.kind} />}
        {district && (
          <div class={controls['section']}>
            <div><button type="button" class={controls['button']} data-kind="primary" onClick={() => print()}><Icon name="print" /><span><Text k="shopping.print" /></span></button></div>
            <p class={controls['small']}><Text k="shopping.print.note" /></p>
          </div>
        )}
        {!district && <p><Text k="shopping.print.choose" /></p>}
      </div>
      {district && <PrintSheet district={district} help={helpFor(help, district.id, null)} shopPack={shopPack} areaOf={areaOf} />}
    </>
  )
}
