import type { Match } from '../../domain/match.ts'
import type { District } from '../../domain/pack.ts'
import { Answer } from '../answer/Answer.tsx'
import { AreaName } from '../language/AreaName.tsx'
import { DataText } from '../language/DataText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'

/** Begins with the sentence that a person at the counter would say. */
export function Found({ district, match, isAnswered }: { district: District; match: Match; isAnswered: boolean }) {
  const { t } = useLanguage()
  const nameText = useNameText()
  const core = useCore()
  const region = core.regions.find(({ id }) => id === district.regionId)
  const key = match.level === 'place' || match.level === 'district' ? 'answer.ofPlace' : 'answer.sentence'
  return (
    <Page
      title={t(key, { district: nameText(district) })}
      heading={<Text k={key} district={<Name of={district} />} />}
      lead={<>{region && <Name of={region} />} <Understood match={match} isAnswered={isAnswered} /></>}
      wide
    >
      <Notes match={match} />
      <Answer district={district} core={core} match={match} />
      <p class="screen-only"><a href="/" class={controls['button']} data-kind="quiet"><span><Text k="find.again" /></span></a></p>
    </Page>
  )
}

function Understood({ match: { level, area, town, rest }, isAnswered }: { match: Match; isAnswered: boolean }) {
  const words = area ?? town
  if (level === 'point') return <Text k={words === null ? 'understood.point' : 'understood.pointIn'} area={words === null ? null : <AreaName name={words} />} />
  if (words === null) return null
  return (
    <>
      <Text k={isAnswered ? 'understood.chosen' : level === 'place' ? 'understood.place' : 'understood.words'} words={<AreaName name={words} />} />
      {rest !== '' && <> <Text k="understood.rest" rest={rest} /></>}
    </>
  )
}

function Notes({ match: { area, reason } }: { match: Match }) {
  const core = useCore()
  const noted = core.towns.flatMap(({ areas }) => areas).find(({ name }) => name === area)
  return (
    <>
      {noted != null && noted.note !== null && <Notice icon="info"><DataText id={`areas/${noted.id}/note`} of={noted.note} /></Notice>}
      {reason !== null && <Notice icon="alert" tone="warm"><Text k={`reason.${reason}`} /></Notice>}
    </>
  )
}
