import type { ShoppingHelp } from '../../domain/activity.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { AskLink } from './AskLink.tsx'
import { HelpEntry } from './HelpEntry.tsx'
import type { HelpKind } from './kinds.ts'
import styles from './shopping.module.css'

/** A kind of help; when nothing is known of it, that is said, with whom to ask. */
export function HelpSection({ kind, help, districtId }: { kind: HelpKind; help: ShoppingHelp[]; districtId: string | null }) {
  return (
    <section class={controls['section']} aria-labelledby={kind}>
      <h2 id={kind}><Text k={`shopping.kind.${kind}`} /></h2>
      {help.length > 0
        ? <ul role="list" class={styles['entries']}>{help.map((one) => <HelpEntry key={one.id} help={one} hasDistrict={districtId !== null} />)}</ul>
        : <p class={controls['quiet']}><Text k={districtId === null ? 'shopping.none.anywhere' : 'shopping.none'} /> <AskLink /></p>}
    </section>
  )
}
