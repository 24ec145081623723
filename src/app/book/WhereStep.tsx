import { counterOf } from '../../domain/counters.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { Name } from '../language/Name.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { DistrictSelect } from '../shopping/DistrictSelect.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { schedulesOf } from './choices.ts'
import type { BookingFlow } from './use-booking.ts'
import { Wrong } from './Wrong.tsx'

/** The counter to talk to; where it offers no booking, that is said with the way to call. */
export function WhereStep({ flow: { draft, change }, pack, attempt }: { flow: BookingFlow; pack: ConsultationPack; attempt: number }) {
  const { t } = useLanguage()
  const core = useCore()
  const district = core.districts.find(({ id }) => id === draft.districtId)
  const isOffered = schedulesOf(pack, draft.districtId, null).length > 0
  return (
    <>
      {attempt > 0 && <Wrong id="wrong" k="book.missing.districtId" attempt={attempt} />}
      <DistrictSelect label={<Text k="book.where.label" />} none={t('book.where.none')} value={draft.districtId} change={(districtId) => change({ districtId })} />
      <p><a class="alone" href="/"><Text k="book.where.find" /></a></p>
      {district && !isOffered && (
        <section class={controls['card']} role="status">
          <p><strong><Text k="book.where.notOffered" district={<Name of={district} />} /></strong></p>
          <CallChoice counter={counterOf(district.id, core)} core={core} />
        </section>
      )}
    </>
  )
}
