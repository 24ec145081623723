import { AnswerActions } from '../answer/AnswerActions.tsx'
import { CounterCard } from '../answer/CounterCard.tsx'
import { WithActivities } from '../activities/WithActivities.tsx'
import { NextBooking } from '../bookings/NextBooking.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { SavedActivities } from './SavedActivities.tsx'
import styles from './saved.module.css'

export function SavedPage() {
  const { t } = useLanguage()
  const { settings } = useApp()
  const core = useCore()
  const district = core.districts.find(({ id }) => id === settings.myDistrict)
  return (
    <Page title={t('keep.page')} heading={<Text k="keep.page" />} lead={<Text k="keep.lead" />} wide>
      <NextBooking />
      <div class={styles['two']}>
        <WithActivities show={({ activities }) => <SavedActivities activities={activities} />} />
        <div class={controls['section']}>
          {district ? (
            <>
              <CounterCard district={district} core={core} />
              <AnswerActions district={district} />
              <p><a class="alone" href={`/activities?district=${district.id}`}><Text k="keep.mine" /></a></p>
              <p class={controls['small']}><Text k="saved.change" /> <a href="/"><Text k="find.again" /></a></p>
            </>
          ) : (
            <>
              <h2><Text k="saved.title" /></h2>
              <p><Text k="saved.how" /></p>
              <p><a class={controls['button']} data-kind="primary" href="/"><Icon name="search" /><span><Text k="next.search" /></span></a></p>
            </>
          )}
        </div>
      </div>
    </Page>
  )
}
