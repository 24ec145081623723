import { Text } from '../language/Text.tsx'
import { Picks } from '../take-part/Picks.tsx'
import { TOPICS } from './draft.ts'
import { Field } from './Field.tsx'
import type { BookingFlow } from './use-booking.ts'
import { Wrong } from './Wrong.tsx'

const LONGEST_NOTE = 500
const UNSAID = 'unsaid'

/** What it is about, which nobody has to say. */
export function TopicStep({ flow: { draft, change }, isWrong, attempt }: { flow: BookingFlow; isWrong: boolean; attempt: number }) {
  const left = LONGEST_NOTE - draft.note.trim().length
  return (
    <>
      <Picks<string>
        name="topic" type="radio" legend={<Text k="book.topic" />} chosen={[draft.topic ?? UNSAID]} change={([topic]) => change({ topic: topic === undefined || topic === UNSAID ? null : topic })}
        options={[{ id: UNSAID, label: <Text k="book.topic.unsaid" /> }, ...TOPICS.map((id) => ({ id, label: <Text k={`book.topic.${id}`} /> }))]}
      />
      {isWrong && <Wrong id="wrong" k="book.wrong.note" attempt={attempt} />}
      <Field
        label={<Text k="book.note" />} hint={<Text k={left < 0 ? 'book.note.over' : 'book.note.left'} left={String(Math.abs(left))} />} value={draft.note} rows={5}
        change={(note) => change({ note })} error={isWrong ? 'wrong' : undefined}
      />
    </>
  )
}
