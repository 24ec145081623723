import type { Choice, Match, Question } from '../../domain/match.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { AreaName, romajiOf } from '../language/AreaName.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { areaList } from './area-list.ts'
import { textQuery, withChoice } from './fragment.ts'
import { TypedAgain } from './TypedAgain.tsx'
import styles from './find.module.css'

/** The one question that decides; nothing is chosen beforehand. */
export function Ask({ question, match, typed }: { question: Question; match: Match; typed: string | null }) {
  const { t, tag } = useLanguage()
  const core = useCore()
  const subject = match.area ?? match.town ?? typed ?? ''
  return (
    <Page title={t(`ask.${question.kind}`, { subject: tag !== 'ja' ? romajiOf(subject, core) : subject })} heading={<Text k={`ask.${question.kind}`} subject={<AreaName name={subject} />} />} lead={<Text k={`ask.${question.kind}.why`} />}>
      {match.reason !== null && <Notice icon="alert" tone="warm"><Text k={`reason.${match.reason}`} /></Notice>}
      <ul role="list" class={styles['choices']}>
        {question.choices.map((choice) => <li key={choice.districtId}><ChoiceLink choice={choice} /></li>)}
        {question.further?.map((area) => <li key={area}><FurtherLink area={area} /></li>)}
      </ul>
      <Notice icon="chat">
        <p><Text k="ask.dontKnow" /></p>
        <CallCentre core={core} kind="callSecond" />
      </Notice>
      <TypedAgain typed={typed} />
    </Page>
  )
}

/** A 町丁目 that itself lies in two districts leads to its own question. */
function FurtherLink({ area }: { area: string }) {
  return (
    <a class={styles['choice']} href={`/find#${textQuery(area)}`}>
      <span><strong><AreaName name={area} /></strong><span><Text k="ask.further" /></span></span>
      <Icon name="forward" size={20} />
    </a>
  )
}

function ChoiceLink({ choice: { districtId, areas, blocks } }: { choice: Choice }) {
  const { t, tag } = useLanguage()
  const core = useCore()
  const district = core.districts.find(({ id }) => id === districtId)
  const region = core.regions.find(({ id }) => id === district?.regionId)
  if (!district) return null
  const detail = blocks.length > 0
    ? blocks.map(({ from, to }) => t('ask.blocks', { from, to })).join('・')
    : areaList(areas, tag !== 'ja' ? core : null)
  return (
    <a class={styles['choice']} href={`/find#${withChoice(location.hash.slice(1), districtId)}`}>
      <span>
        {detail !== '' && <strong lang={blocks.length > 0 || tag !== 'ja' ? undefined : 'ja'}>{detail}</strong>}
        <span data-alone={detail === '' || undefined}><Name of={district} />{detail === '' && region && <small><Name of={region} /></small>}</span>
      </span>
      <Icon name="forward" size={20} />
    </a>
  )
}
