import { useEffect, useRef, useState } from 'preact/hooks'
import { type BookingEntry, removeFromOutbox } from '../../device/outbox.ts'
import type { Truth } from '../../domain/booking-truth.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

/** While it is on its way it is stopped instead, which tells the server too. */
const CANNOT = new Set<Truth>(['notYet', 'unknownPassed', 'withdrawing'])
const IS_STILL_ON = new Set<Truth>(['booked', 'waitingList', 'offered', 'offerEnded'])

/** Takes the trace of a booking off this device, which does not cancel it; asked once more. */
export function Remove({ entry, truth }: { entry: BookingEntry; truth: Truth }) {
  const [isAsking, setAsking] = useState(false)
  const [isChanged, setChanged] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (isAsking) question.current?.focus()
    else if (wasAsking.current) button.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  if (CANNOT.has(truth)) return null
  const remove = async () => {
    setAsking(false)
    setChanged(!(await removeFromOutbox(entry.id, entry.state)))
  }
  if (isAsking) {
    return (
      <div class={controls['section']}>
        <p ref={question} tabIndex={-1}><strong><Text k={IS_STILL_ON.has(truth) ? 'mybooking.remove.sure.on' : 'mybooking.remove.sure'} /></strong></p>
        <div class={controls['row']}>
          <button type="button" class={controls['button']} onClick={() => void remove()}><span><Text k="mybooking.remove.yes" /></span></button>
          <button type="button" class={controls['button']} data-kind="quiet" onClick={() => setAsking(false)}><span><Text k="mybooking.remove.no" /></span></button>
        </div>
      </div>
    )
  }
  return (
    <div>
      <button ref={button} type="button" class={controls['button']} data-kind="quiet" onClick={() => setAsking(true)}><span><Text k="mybooking.remove" /></span></button>
      <p role="status" class={controls['small']}>{isChanged && <Text k="mybooking.remove.changed" />}</p>
    </div>
  )
}
