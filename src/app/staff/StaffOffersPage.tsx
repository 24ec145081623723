import { useState } from 'preact/hooks'
import { fetchOffers } from '../../device/staff-api.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { CounterSelect } from './CounterSelect.tsx'
import { LoadState } from './LoadState.tsx'
import { OfferCard } from './OfferCard.tsx'
import { useLoad } from './use-load.ts'

/** What residents want to join, help with or begin. */
export function StaffOffersPage() {
  const { t } = useLanguage()
  const [district, setDistrict] = useState<string | null>(null)
  const offers = useLoad(`offers ${district ?? ''}`, () => fetchOffers(district))
  return (
    <Page title={t('staff.nav.offers')} heading={<Text k="staff.nav.offers" />} lead={<Text k="staff.offers.lead" />} wide>
      <CounterSelect value={district} change={setDistrict} />
      <LoadState of={offers} reload={offers.reload} />
      {offers.data && (
        <>
          <p role="status"><Text k={offers.data.length === 0 ? 'staff.offers.none' : 'staff.offers.count'} count={offers.data.length} /></p>
          <div class={controls['section']}>{offers.data.toReversed().map((offer) => <OfferCard key={offer.id} offer={offer} />)}</div>
        </>
      )}
    </Page>
  )
}
