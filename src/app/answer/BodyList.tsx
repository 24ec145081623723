import { counterOf, jidokanFor } from '../../domain/counters.ts'
import type { CorePack, District } from '../../domain/pack.ts'
import { Japanese } from '../language/Japanese.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { FactNote } from './FactNote.tsx'
import { OfficeList } from './OfficeList.tsx'
import styles from './answer.module.css'

/** Who sits at the counter, a line each, and 児童館 as the fourth that works with them. */
export function BodyList({ district, core }: { district: District; core: CorePack }) {
  const jidokan = jidokanFor(district.id, core)
  return (
    <ul role="list" class={styles['bodies']}>
      {counterOf(district.id, core).bodies.map(({ kind, operator, ...body }) => (
        <li key={kind}>
          <h4><Name of={body} /></h4>
          <p><Text k={`body.${kind}`} /></p>
          {operator !== null && <p><small><Text k="body.operator" operator={<Japanese>{operator.value}</Japanese>} /></small> <FactNote fact={operator.fact} /></p>}
        </li>
      ))}
      <li>
        <h4><Text k="body.jidokan.title" /></h4>
        <p><Text k="body.jidokan" /></p>
        {jidokan.length > 0 ? <OfficeList offices={jidokan} /> : <p><small><Text k="body.jidokan.none" /></small></p>}
      </li>
    </ul>
  )
}
