import { Text } from '../language/Text.tsx'
import { Field } from './Field.tsx'
import type { BookingFlow } from './use-booking.ts'
import { Wrong } from './Wrong.tsx'

/** Where to come, asked for a visit alone. */
export function AddressStep({ flow: { draft, change }, isWrong, attempt }: { flow: BookingFlow; isWrong: boolean; attempt: number }) {
  return (
    <>
      {isWrong && <Wrong id="wrong" k="book.wrong.address" attempt={attempt} />}
      <Field
        label={<Text k="book.address.label" />} hint={<Text k="book.address.note" />} value={draft.address} rows={2} autocomplete="street-address"
        change={(address) => change({ address })} error={isWrong ? 'wrong' : undefined}
      />
    </>
  )
}
