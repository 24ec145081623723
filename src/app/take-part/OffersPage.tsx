import { DateText } from '../language/DateText.tsx'
import { formatDay, tokyoNow } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { ActivityLine } from './ActivityLine.tsx'
import { OfferActions } from './OfferActions.tsx'
import { OfferState } from './OfferState.tsx'
import { useOffers } from './use-offers.ts'

/** What was handed in on this device, and how far it got. */
export function OffersPage() {
  const { t, locale } = useLanguage()
  const offers = useOffers()
  return (
    <Page title={t('offer.mine')} heading={<Text k="offer.mine" />} lead={<Text k="offer.mine.lead" />}>
      {offers?.length === 0 && <p role="status"><Text k="offer.mine.empty" /></p>}
      {offers?.map((entry) => (
        <section key={entry.id} class={controls['card']} aria-labelledby={entry.id}>
          <h2 id={entry.id}><Text k={`offer.kind.${entry.body.kind}`} /> <small><DateText text={formatDay(tokyoNow(Date.parse(entry.putAt)).slice(0, 10), locale)} /></small></h2>
          {entry.body.activityId !== null && <p><Text k="offer.about" activity={<ActivityLine id={entry.body.activityId} />} /></p>}
          <OfferState entry={entry} />
          {entry.body.message !== '' && <details><summary><Text k="offer.row.message" /></summary><p>{entry.body.message}</p></details>}
          <OfferActions entry={entry} />
        </section>
      ))}
      <p><a class={controls['button']} {...(offers?.length === 0 ? { 'data-kind': 'primary' } : {})} href="/take-part"><span><Text k="offer.new" /></span></a></p>
    </Page>
  )
}
