import { DateText } from '../language/DateText.tsx'
import { Name } from '../language/Name.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { Page } from '../ui/Page.tsx'
import { isStep } from './steps.ts'
import type { BookingFlow } from './use-booking.ts'
import { formatSlot } from './when.ts'

/** Answers of an earlier visit: nobody loses them, and nobody is held to them. */
export function ResumePage({ flow: { draft, go, restart } }: { flow: BookingFlow }) {
  const { t, locale } = useLanguage()
  const district = useCore().districts.find(({ id }) => id === draft.districtId)
  const [wish] = draft.wishes
  return (
    <Page title={t('book.resume')} heading={<Text k="book.resume" />} lead={<Text k="book.resume.lead" />}>
      <section class={controls['card']}>
        {district && <p><Name of={district} /></p>}
        {draft.mode !== null && <p><Text k={`book.mode.${draft.mode}`} /></p>}
        {wish !== undefined && <p><strong><DateText text={formatSlot(wish, locale)} /></strong></p>}
        <div class={controls['row']}>
          <button type="button" class={controls['button']} data-kind="primary" onClick={() => go(isStep(draft.step) ? draft.step : 'where')}><span><Text k="book.resume.go" /></span></button>
          <button type="button" class={controls['button']} data-kind="quiet" onClick={() => restart()}><span><Text k="book.resume.anew" /></span></button>
        </div>
        <p class={controls['small']}><Text k="book.draft.kept" /></p>
      </section>
    </Page>
  )
}
