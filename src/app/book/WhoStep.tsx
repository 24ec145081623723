import { RELATIONS } from '../../domain/booking.ts'
import { Text } from '../language/Text.tsx'
import { Picks } from '../take-part/Picks.tsx'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import styles from './book.module.css'
import { Field } from './Field.tsx'
import type { BookingFlow } from './use-booking.ts'
import { Wrong } from './Wrong.tsx'

const WHOM = ['self', 'other'] as const
const AGREED = ['yes', 'no'] as const

/** For oneself or for somebody else; for somebody else only when they know and want it. */
export function WhoStep({ flow: { draft, change }, attempt }: { flow: BookingFlow; attempt: number }) {
  const { forKind, relation, agreed, bookedBy } = draft
  const wrong = attempt === 0 ? null : forKind === null ? 'kind' : forKind === 'self' ? null : relation === null ? 'relation' : agreed !== true ? 'agreed' : bookedBy.trim().length > 50 ? 'bookedBy' : null
  return (
    <>
      {wrong !== null && <Wrong id="wrong" k={`book.wrong.${wrong}`} attempt={attempt} />}
      <Picks
        name="who" type="radio" legend={<Text k="book.who" />} chosen={forKind === null ? [] : [forKind]} error={wrong === 'kind' ? 'wrong' : undefined} change={([kind]) => change({ forKind: kind ?? null })}
        options={WHOM.map((id) => ({ id, label: <Text k={`book.who.${id}`} />, note: <Text k={`book.who.${id}.note`} /> }))}
      />
      {forKind === 'other' && (
        <>
          <section class={controls['section']} aria-labelledby="relation">
            <h2 id="relation" class={styles['week']}><Text k="book.relation" /></h2>
            <Picks
              name="relation" type="radio" legend={<Text k="book.relation" />} chosen={relation === null ? [] : [relation]} error={wrong === 'relation' ? 'wrong' : undefined}
              change={([chosen]) => change({ relation: chosen ?? null })} options={RELATIONS.map((id) => ({ id, label: <Text k={`book.relation.${id}`} /> }))}
            />
          </section>
          <section class={controls['section']} aria-labelledby="agreed">
            <h2 id="agreed" class={styles['week']}><Text k="book.agreed" /></h2>
            <Picks
              name="agreed" type="radio" legend={<Text k="book.agreed" />} chosen={agreed === null ? [] : [agreed ? 'yes' : 'no']} error={wrong === 'agreed' ? 'wrong' : undefined}
              change={([chosen]) => change({ agreed: chosen === undefined ? null : chosen === 'yes' })} options={AGREED.map((id) => ({ id, label: <Text k={`book.agreed.${id}`} /> }))}
            />
            <div role="status">
              {agreed === false && (
                <Notice icon="chat" tone="warm">
                  <p><Text k="book.agreed.no.what" /></p>
                  <p><button type="button" class={controls['button']} onClick={() => change({ forKind: 'self', relation: null, agreed: null })}><span><Text k="book.agreed.no.self" /></span></button></p>
                </Notice>
              )}
            </div>
          </section>
          <Field label={<Text k="book.bookedBy" />} hint={<Text k="book.bookedBy.note" />} value={bookedBy} change={(text) => change({ bookedBy: text })} error={wrong === 'bookedBy' ? 'wrong' : undefined} />
          <p><Text k="book.other.code" /></p>
        </>
      )}
    </>
  )
}
