import { useLocation } from 'preact-iso/router'
import { useState } from 'preact/hooks'
import { readBookingDraft, saveBookingDraft } from '../../device/booking-draft.ts'
import type { Booking, FreeSlot } from '../../domain/booking.ts'
import { toSeconds } from '../../domain/calendar.ts'
import { draftAgain } from '../book/draft.ts'
import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { formatSlot } from './slot-text.ts'
import styles from './bookings.module.css'

/** The way on from a refusal: a free time leads to the check with all other answers as they were. */
export function Instead({ free: freeThen, body }: { free: readonly FreeSlot[]; body: Booking }) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const free = freeThen.filter(({ startsAt }) => toSeconds(startsAt) > toSeconds(now))
  const { route } = useLocation()
  const [asked, setAsked] = useState<(() => void) | null>(null)
  const again = (wishes: string[], step: 'check' | 'day') => {
    const go = () => goOn(wishes, step)
    // Another booking may have been begun meanwhile: it is not thrown away unasked.
    if (readBookingDraft() === null) go()
    else setAsked(() => go)
  }
  const goOn = (wishes: string[], step: 'check' | 'day') => {
    saveBookingDraft({ ...draftAgain(body, wishes), step })
    route('/book')
    // The answers are there already: they are gone on with, not asked about.
    history.replaceState({ step, day: null, sentId: null }, '')
  }
  return (
    <div class={`${controls['section']} screen-only`}>
      {free.length > 0 && (
        <>
          <p id="free-instead"><Text k="mybooking.instead" /></p>
          <ul role="list" class={styles['times']} aria-labelledby="free-instead">
            {free.map(({ startsAt }) => <li key={startsAt}><button type="button" class={controls['button']} onClick={() => again([startsAt], 'check')}><span><DateText text={formatSlot(startsAt, null, locale)} /></span></button></li>)}
          </ul>
        </>
      )}
      <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => again([], 'day')}><span><Text k="mybooking.instead.other" /></span></button></p>
      {asked && (
        <Notice icon="alert" tone="warm" role="alert">
          <p><Text k="mybooking.instead.draft" /></p>
          <p><button type="button" class={controls['button']} onClick={asked}><span><Text k="mybooking.instead.go" /></span></button></p>
          <p><a class="alone" href="/book"><Text k="mybooking.instead.see" /></a></p>
        </Notice>
      )}
    </div>
  )
}
