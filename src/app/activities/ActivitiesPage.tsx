import { useLocation } from 'preact-iso/router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { NextStep } from '../next/NextStep.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { Browse } from './Browse.tsx'
import { WithActivities } from './WithActivities.tsx'

export function ActivitiesPage() {
  const { t } = useLanguage()
  const core = useCore()
  const { query } = useLocation()
  const district = core.districts.find(({ id }) => id === query['district'])
  const feed = `${location.origin}/feeds/${district?.id ?? core.id}/activities.ics`
  return (
    <Page title={t('activities.title')} heading={<Text k="activities.title" />} lead={<Text k="activities.lead" />} wide>
      <WithActivities show={(pack) => <Browse pack={pack} />} />
      <nav class={`${controls['section']} screen-only`} aria-labelledby="also">
        <h2 id="also"><Text k="activities.also" /></h2>
        <ul role="list" class={controls['row']}>
          <li><a class={controls['button']} href="/take-part"><Icon name="people" /><span><Text k="activities.takePart" /></span></a></li>
          <li><a class={controls['button']} href="/shopping"><Icon name="house" /><span><Text k="activities.shopping" /></span></a></li>
        </ul>
        <p class={controls['small']}><Text k="activities.feed" address={<a href={feed} rel="noreferrer" target="_blank">{feed}</a>} /></p>
      </nav>
      <NextStep><p><Text k="activities.say" /></p></NextStep>
    </Page>
  )
}
