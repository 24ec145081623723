import { counterOf } from '../../domain/counters.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { CallChoice } from '../answer/CallChoice.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { CameraTest } from './CameraTest.tsx'
import { ConnectionTest } from './ConnectionTest.tsx'
import { MicrophoneTest } from './MicrophoneTest.tsx'
import { useBookings } from './use-bookings.ts'

/** Camera, microphone and connection before a talk by video, each in words; nothing of it leaves the device. */
export function TestPage() {
  const { t } = useLanguage()
  const { settings } = useApp()
  const core = useCore()
  const video = useBookings()?.find(({ mode, isPast }) => mode === 'video' && !isPast)
  const districtId = video?.districtId ?? settings.myDistrict
  const district = core.districts.find(({ id }) => id === districtId)
  return (
    <Page title={t('mybooking.test.title')} heading={<Text k="mybooking.test.title" />} lead={<Text k="mybooking.test.lead" />}>
      <CameraTest />
      <MicrophoneTest />
      <ConnectionTest />
      <section class={controls['card']} aria-labelledby="plan-b">
        <h2 id="plan-b"><Text k="mybooking.test.planB" /></h2>
        <p><Text k="mybooking.test.planB.note" /></p>
        {district ? <CallChoice counter={counterOf(district.id, core)} core={core} /> : <CallCentre core={core} kind="callSecond" />}
      </section>
      <p><a class="alone" href="/bookings"><Text k="mybooking.all" /></a></p>
    </Page>
  )
}
