import { useState } from 'preact/hooks'
import { Distance } from '../language/Distance.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import type { ShopKind } from './kinds.ts'
import type { NearbyShop } from './nearby-shops.ts'
import styles from './shopping.module.css'

const FIRST_SHOWN = 6

interface Props { kind: ShopKind; shops: NearbyShop[]; areaOf: (shop: NearbyShop['shop']) => string | null }

export function ShopSection({ kind, shops, areaOf }: Props) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? shops : shops.slice(0, FIRST_SHOWN)
  return (
    <section class={controls['section']} aria-labelledby={kind}>
      <h3 id={kind}><Text k={`shopping.kind.${kind}`} /> <small class={controls['quiet']}><Text k="shopping.count" count={shops.length} /></small></h3>
      {shops.length === 0 && <p class={controls['quiet']}><Text k="shopping.shops.none" /></p>}
      <ul role="list" class={styles['shops']}>
        {shown.map(({ shop, metres }) => {
          const area = areaOf(shop)
          return (
            <li key={shop.id}>
              <span><a href={`https://www.openstreetmap.org/${shop.id}`} rel="noreferrer">{shop.name === null ? <Text k="shopping.nameless" /> : <Japanese>{shop.name}</Japanese>}</a>{area !== null && <small><Japanese>{area}</Japanese></small>}</span>
              <span class={styles['far']}><Distance metres={metres} /></span>
            </li>
          )
        })}
      </ul>
      {shops.length > FIRST_SHOWN && (
        <p><button type="button" class={controls['button']} data-kind="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}><span><Text k={isWhole ? 'shopping.less' : 'shopping.more'} count={shops.length - FIRST_SHOWN} /></span></button></p>
      )}
    </section>
  )
}
