import type { ConsultationPack } from '../../domain/consultation.ts'
import { toTokyo } from '../../domain/calendar.ts'
import { firstDayFor } from '../../domain/slots.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Picks } from '../take-part/Picks.tsx'
import { Notice } from '../ui/Notice.tsx'
import { schedulesOf } from './choices.ts'
import { LanguageSelect } from './LanguageSelect.tsx'
import { isSpoken } from './languages.ts'
import { needsFor } from './needs.ts'
import type { BookingFlow } from './use-booking.ts'

/** What somebody needs to be understood or to come, and the days it puts off. */
export function NeedsStep({ flow: { draft, change }, pack }: { flow: BookingFlow; pack: ConsultationPack }) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const { mode, needs, language } = draft
  if (mode === null) return null
  const schedules = schedulesOf(pack, draft.districtId, mode)
  const [schedule = null] = schedules
  const today = toTokyo(now).date
  const first = firstDayFor(needs, pack, core, mode, today, schedule)
  const daysFor = (need: (typeof needs)[number]): number => (need === 'signLanguage' && schedule?.signLanguage ? 0 : pack.needs.find((one) => one.need === need && one.modes.includes(mode))?.workingDays ?? 0)
  const isUnderstood = schedules.some(({ languages }) => isSpoken(language, languages)) || needs.includes('interpreter')
  return (
    <>
      <LanguageSelect value={language} change={(chosen) => change({ language: chosen })} />
      {!isUnderstood && <Notice icon="info"><Text k="book.needs.interpreter" /></Notice>}
      <Picks
        name="needs" type="checkbox" legend={<Text k="book.needs" />} chosen={needs} change={(chosen) => change({ needs: chosen })}
        options={needsFor(pack, mode).map((id) => ({
          id, label: <Text k={`book.need.${id}`} />,
          ...(daysFor(id) > 0 ? { note: <Text k="book.need.days" count={daysFor(id)} /> } : id === 'phoneRelay' ? { note: <Text k="book.need.phoneRelay.note" /> } : {}),
        }))}
      />
      <div role="status">{first > today && <Notice icon="calendar" tone="key"><Text k="book.needs.first" date={<DateText text={formatDay(first, locale)} />} /></Notice>}</div>
    </>
  )
}
