import { useEffect, useState } from 'preact/hooks'
import { readMailSetting } from '../../device/consultation-settings.ts'
import type { BookingField } from '../../domain/booking-check.ts'
import { Text } from '../language/Text.tsx'
import { Picks } from '../take-part/Picks.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Field } from './Field.tsx'
import type { BookingFlow } from './use-booking.ts'
import { Wrong } from './Wrong.tsx'

const WAYS = ['phone', 'email', 'fax', 'post', 'none'] as const

/** A name to be called by, and one way to be reached, or none. */
export function ReachStep({ flow: { draft, change }, wrong, attempt }: { flow: BookingFlow; wrong: readonly BookingField[]; attempt: number }) {
  const { name, contactKind, contactValue, forKind, mode } = draft
  const [isMailSent, setMailSent] = useState(false)
  useEffect(() => void readMailSetting().then(setMailSent), [])
  const isNameWrong = wrong.includes('name')
  const isContactWrong = wrong.includes('contact')
  const ofOther = forKind === 'other'
  const hasValue = contactKind !== null && contactKind !== 'none'
  return (
    <>
      {isNameWrong && <Wrong id="wrongName" k="book.wrong.name" attempt={attempt} />}
      <Field
        label={<Text k={ofOther ? 'book.name.other' : 'book.name'} />} hint={<Text k="book.name.note" />} value={name} autocomplete={ofOther ? 'off' : 'nickname'}
        change={(text) => change({ name: text })} error={isNameWrong ? 'wrongName' : undefined}
      />
      {isContactWrong && !hasValue && <Wrong id="wrongContact" k="book.wrong.way" attempt={attempt} />}
      <Picks
        name="way" type="radio" legend={<Text k="book.way" />} chosen={contactKind === null ? [] : [contactKind]} error={isContactWrong && contactKind === null ? 'wrongContact' : undefined}
        change={([way]) => change({ contactKind: way ?? null })}
        options={WAYS.map((id) => ({ id, label: <Text k={`book.way.${id}`} />, note: <Text k={id === 'email' && isMailSent ? 'book.way.email.sent' : `book.way.${id}.note`} /> }))}
      />
      {mode === 'phone' && contactKind !== null && contactKind !== 'phone' && <Notice icon="phone"><Text k="book.way.callYourself" /></Notice>}
      {isContactWrong && hasValue && <Wrong id="wrongContact" k={`book.wrong.${contactKind}`} attempt={attempt} />}
      {hasValue && (
        <Field
          key={contactKind} label={<Text k={`book.value.${contactKind}`} />} value={contactValue} change={(text) => change({ contactValue: text })} error={isContactWrong ? 'wrongContact' : undefined}
          {...(ofOther ? { hint: <Text k="book.value.other" /> } : {})} inputMode={contactKind === 'email' ? 'email' : contactKind === 'post' ? 'text' : 'tel'}
          autocomplete={contactKind === 'email' ? 'email' : contactKind === 'post' ? 'street-address' : contactKind === 'phone' ? 'tel' : 'off'}
        />
      )}
    </>
  )
}
