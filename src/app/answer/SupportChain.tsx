import { useEffect, useRef } from 'preact/hooks'
import { regionOfficesFor } from '../../domain/counters.ts'
import type { CorePack, District } from '../../domain/pack.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { BodyList } from './BodyList.tsx'
import { CallCentre } from './CallCentre.tsx'
import { OfficeList } from './OfficeList.tsx'
import styles from './answer.module.css'

/** On paper nothing can be opened, so what is folded is printed open. */
function openForPrint(element: HTMLElement | null): () => void {
  const set = (isOpen: boolean) => { for (const details of element?.querySelectorAll('details') ?? []) details.open = isOpen }
  const before = () => set(true)
  const after = () => set(false)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}

/** 地区 → 地域 → 全区: who stands behind the counter. */
export function SupportChain({ district, core }: { district: District; core: CorePack }) {
  const chain = useRef<HTMLElement>(null)
  useEffect(() => openForPrint(chain.current), [])
  const region = core.regions.find(({ id }) => id === district.regionId)
  const offices = regionOfficesFor(district.id, core)
  const agencies = core.offices.filter(({ kind }) => kind === 'agency' || kind === 'ward')
  return (
    <section ref={chain} class={controls['section']} aria-labelledby="chain">
      <h2 id="chain"><Text k="chain.title" /></h2>
      <p><Text k="chain.lead" /></p>
      <ol role="list" class={styles['chain']}>
        <li>
          <h3><Text k="chain.district" name={<Name of={district} />} /></h3>
          <BodyList district={district} core={core} />
        </li>
        <li>
          <h3>{region !== undefined && <Text k="chain.region" name={<Name of={region} />} />}</h3>
          <p><Text k="chain.region.note" /></p>
          {offices.length > 0 && <details><summary><Text k="chain.region.show" count={offices.length} /></summary><OfficeList offices={offices} /></details>}
        </li>
        <li>
          <h3><Text k="chain.ward" name={<Name of={core} />} /></h3>
          <p><Text k="chain.ward.note" /></p>
          <CallCentre core={core} kind="callSecond" />
          {agencies.length > 0 && <details><summary><Text k="chain.ward.show" count={agencies.length} /></summary><OfficeList offices={agencies} /></details>}
        </li>
      </ol>
    </section>
  )
}
