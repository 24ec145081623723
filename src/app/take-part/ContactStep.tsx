import { useId } from 'preact/hooks'
import { Text } from '../language/Text.tsx'
import type { OfferField } from '../../domain/offer-check.ts'
import { FieldError } from './FieldError.tsx'
import { Picks } from './Picks.tsx'
import type { DraftState } from './use-draft.ts'
import styles from './take-part.module.css'

const WAYS = ['phone', 'email', 'none'] as const

/** How the coordinator may answer; nobody has to leave a name or a number. */
export function ContactStep({ state: { draft, change }, wrong }: { state: DraftState; wrong: readonly OfferField[] }) {
  const id = useId()
  const { contactKind, contactValue, name } = draft
  const isWrong = wrong.includes('contact')
  const error = isWrong ? `${id}error` : undefined
  return (
    <>
      {isWrong && <FieldError id={`${id}error`} k={contactKind === 'phone' || contactKind === 'email' ? `offer.wrong.${contactKind}` : 'offer.wrong.way'} of={wrong} />}
      <Picks
        name="way" type="radio" legend={<Text k="offer.contact" />} chosen={contactKind === null ? [] : [contactKind]} error={contactKind === null ? error : undefined}
        change={([way]) => change({ contactKind: way ?? null })} options={WAYS.map((way) => ({ id: way, label: <Text k={`offer.way.${way}`} />, note: <Text k={`offer.way.${way}.note`} /> }))}
      />
      {(contactKind === 'phone' || contactKind === 'email') && (
        <div class={styles['field']}>
          <label for={`${id}value`}><Text k={`offer.value.${contactKind}`} /></label>
          <input
            id={`${id}value`} type="text" inputmode={contactKind === 'phone' ? 'tel' : 'email'} value={contactValue} autocomplete={contactKind === 'phone' ? 'tel' : 'email'} maxLength={254}
            aria-invalid={isWrong} {...(error === undefined ? {} : { 'aria-describedby': error })} onInput={(event) => change({ contactValue: event.currentTarget.value })}
          />
        </div>
      )}
      <div class={styles['field']}>
        <label for={`${id}name`}><Text k="offer.name" /></label>
        {wrong.includes('name') && <FieldError id={`${id}nameError`} k="offer.wrong.name" of={wrong} />}
        <input id={`${id}name`} type="text" value={name} autocomplete="nickname" aria-describedby={`${id}nameHint ${id}nameError`} aria-invalid={wrong.includes('name')} onInput={(event) => change({ name: event.currentTarget.value })} />
        <small id={`${id}nameHint`}><Text k="offer.name.note" /></small>
      </div>
    </>
  )
}
