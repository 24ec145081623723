import { useId } from 'preact/hooks'
import type { OfferField } from '../../domain/offer-check.ts'
import { Text } from '../language/Text.tsx'
import { FieldError } from './FieldError.tsx'
import type { DraftState } from './use-draft.ts'
import styles from './take-part.module.css'

export const LONGEST_MESSAGE = 500

export function MessageStep({ state: { draft, change }, wrong }: { state: DraftState; wrong: readonly OfferField[] }) {
  const id = useId()
  const isWrong = wrong.includes('message')
  const left = LONGEST_MESSAGE - draft.message.trim().length
  return (
    <div class={styles['field']}>
      <label for={id}><Text k="offer.message.label" /></label>
      {isWrong && <FieldError id={`${id}error`} k="offer.wrong.message" of={wrong} />}
      <textarea id={id} rows={6} value={draft.message} aria-describedby={`${id}hint${isWrong ? ` ${id}error` : ''}`} aria-invalid={isWrong} onInput={(event) => change({ message: event.currentTarget.value })} />
      <small id={`${id}hint`}><Text k={left < 0 ? 'offer.message.over' : 'offer.message.left'} left={String(Math.abs(left))} /></small>
    </div>
  )
}
