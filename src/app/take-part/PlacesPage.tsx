import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { openShops } from '../../device/pack.ts'
import { counterOf } from '../../domain/counters.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { AskCounter } from '../shopping/AskCounter.tsx'
import { DistrictSelect } from '../shopping/DistrictSelect.tsx'
import { OsmNotice } from '../shopping/OsmNotice.tsx'
import { useOpened } from '../shopping/use-opened.ts'
import { WhenOpened } from '../shopping/WhenOpened.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { PLACE_KINDS, placesOf, type UsablePlace } from './places.ts'
import styles from './take-part.module.css'

/** 活用できる場: the public buildings of a district and whom to ask; what they let and to whom is nowhere written down. */
export function PlacesPage() {
  const { t } = useLanguage()
  const core = useCore()
  const { settings } = useApp()
  const { query, route } = useLocation()
  const { opened, openAgain } = useOpened(() => openShops(core.id), core)
  const chosen = query['district'] ?? settings.myDistrict
  const district = core.districts.find(({ id }) => id === chosen)
  const council = district && counterOf(district.id, core).bodies.find(({ kind }) => kind === 'shakyo')
  return (
    <WhenOpened of={opened} openAgain={openAgain}>
      {({ shops, notice }) => (
        <Page title={t('places.title')} heading={<Text k="places.title" />} lead={<Text k="places.lead" />}>
          <DistrictSelect label={<Text k="offer.district.label" />} none={t('places.choose')} value={district?.id ?? null} change={(id) => route(`/take-part/places${id === null ? '' : `?district=${id}`}`, true)} />
          {district ? <Places places={placesOf(district, core, shops)} heading={<Name of={district} />} /> : <p role="status"><Text k="places.none" /></p>}
          <AskCounter districtId={district?.id ?? null}>
            <p>{council ? <Text k="places.ask" council={<Name of={council} />} /> : <Text k="places.ask.unknown" />}</p>
          </AskCounter>
          {district && <OsmNotice notice={notice} />}
        </Page>
      )}
    </WhenOpened>
  )
}

function Places({ places, heading }: { places: UsablePlace[]; heading: ComponentChildren }) {
  return (
    <section class={controls['section']} aria-labelledby="places">
      <h2 id="places">{heading}</h2>
      {PLACE_KINDS.map((kind) => {
        const ofKind = places.filter((place) => place.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <div key={kind} class={controls['section']}>
            <h3><Text k={`places.kind.${kind}`} /></h3>
            <ul role="list" class={styles['places']}>
              {ofKind.map(({ id, name, address, fact, osm }) => (
                <li key={id}>
                  {osm === null ? <strong><Japanese>{name}</Japanese></strong> : <a href={osm} rel="noreferrer">{name === null ? <Text k="places.nameless" /> : <Japanese>{name}</Japanese>}</a>}
                  {address !== null && <address><Japanese>{address}</Japanese></address>}
                  {fact !== null && <FactNote fact={fact} />}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
