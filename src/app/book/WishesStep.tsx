import type { ConsultationPack } from '../../domain/consultation.ts'
import type { SlotBar } from '../../domain/slots.ts'
import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Picks } from '../take-part/Picks.tsx'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/Icon.tsx'
import { barOfWish } from './choices.ts'
import styles from './book.module.css'
import type { BookingFlow } from './use-booking.ts'
import { formatSlot } from './when.ts'
import { Wrong } from './Wrong.tsx'

const MOST_WISHES = 3
const IF_FULL = ['refuse', 'wait'] as const

interface Props { flow: BookingFlow; pack: ConsultationPack; attempt: number }

/** The chosen times in their order, a second and third if wanted, and what to do when none is free. */
export function WishesStep({ flow: { draft, change, go }, pack, attempt }: Props) {
  const { now } = useApp()
  const core = useCore()
  const { wishes, ifFull } = draft
  const set = (next: string[]) => change({ wishes: next })
  return (
    <>
      {attempt > 0 && <Wrong id="wrong" k={wishes.length === 0 ? 'book.missing.wishes' : 'book.wrong.wishes'} attempt={attempt} />}
      <ol role="list" class={styles['wishes']}>
        {wishes.map((startsAt, i) => (
          <Wish
            key={startsAt} startsAt={startsAt} rank={i + 1} bar={barOfWish(startsAt, draft, pack, core, now)}
            first={() => set([startsAt, ...wishes.filter((one) => one !== startsAt)])} remove={() => set(wishes.filter((one) => one !== startsAt))}
          />
        ))}
      </ol>
      {wishes.length < MOST_WISHES && (
        <p>
          <button type="button" class={controls['button']} data-kind={wishes.length === 0 ? 'primary' : 'quiet'} onClick={() => go('day')}>
            <Icon name="calendar" size={20} /><span><Text k={wishes.length === 0 ? 'book.wish.choose' : 'book.wish.more'} /></span>
          </button>
        </p>
      )}
      {wishes.length > 0 && (
        <section class={controls['section']} aria-labelledby="ifFull">
          <h2 id="ifFull" class={styles['week']}><Text k="book.ifFull" /></h2>
          <Picks
            name="ifFull" type="radio" legend={<Text k="book.ifFull" />} chosen={[ifFull]} change={([choice]) => change({ ifFull: choice ?? 'refuse' })}
            options={IF_FULL.map((id) => ({ id, label: <Text k={`book.ifFull.${id}`} />, note: <Text k={`book.ifFull.${id}.note`} /> }))}
          />
        </section>
      )}
    </>
  )
}

interface WishProps { startsAt: string; rank: number; bar: SlotBar | null; first: () => void; remove: () => void }

function Wish({ startsAt, rank, bar, first, remove }: WishProps) {
  const { t, locale } = useLanguage()
  const slot = formatSlot(startsAt, locale)
  return (
    <li data-wrong={bar !== null || undefined}>
      <div>
        <p><small><Text k="book.wish" rank={String(rank)} /></small></p>
        <p><strong><DateText text={slot} /></strong></p>
        {bar !== null && <p class={styles['bar']}><Icon name="alert" size={20} /><Text k={`book.bar.${bar}`} /></p>}
      </div>
      <div class={styles['wishActions']}>
        {rank > 1 && <button type="button" class={styles['link']} aria-label={t('book.wish.firstOf', { slot })} onClick={first}><Text k="book.wish.first" /></button>}
        <button type="button" class={styles['link']} aria-label={t('book.wish.removeOf', { slot })} onClick={remove}><Text k="book.wish.remove" /></button>
      </div>
    </li>
  )
}
