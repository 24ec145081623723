import { ActivityCategory } from '../../domain/activity.ts'
import { CAN } from '../../domain/activity-interest.ts'
import { DateText } from '../language/DateText.tsx'
import { formatWeekday } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { DistrictSelect } from '../shopping/DistrictSelect.tsx'
import { DAYS, KINDS, NEEDS } from './draft.ts'
import { Picks } from './Picks.tsx'
import type { DraftState } from './use-draft.ts'

const INTERESTS = ActivityCategory.options.filter((category) => category !== 'information')

/** The answer boxes of the steps that only ask what somebody wants. */
export function QuestionSteps({ state: { step, draft, change } }: { state: DraftState }) {
  const { t, locale } = useLanguage()
  switch (step) {
    case 'kind':
      return <Picks name="kind" type="radio" legend={<Text k="offer.kind" />} chosen={draft.kind === null ? [] : [draft.kind]} change={([kind]) => change({ kind: kind ?? null })} options={KINDS.map((id) => ({ id, label: <Text k={`offer.kind.${id}`} />, note: <Text k={`offer.kind.${id}.note`} /> }))} />
    case 'interests':
      return <Picks name="interests" type="checkbox" legend={<Text k="offer.interests" />} chosen={draft.interests} change={(interests) => change({ interests })} options={INTERESTS.map((id) => ({ id, label: <Text k={`category.${id}`} /> }))} />
    case 'days':
      return <Picks name="days" type="checkbox" legend={<Text k="offer.days" />} chosen={draft.days} change={(days) => change({ days })} options={DAYS.map((id) => ({ id, label: <Text k="offer.day" day={<DateText text={formatWeekday(id, locale)} />} /> }))} />
    case 'can':
      return <Picks name="can" type="checkbox" legend={<Text k="offer.can" />} chosen={draft.can} change={(can) => change({ can })} options={CAN.map((id) => ({ id, label: <Text k={`can.${id}`} /> }))} />
    case 'need':
      return <Picks name="need" type="checkbox" legend={<Text k="offer.need" />} chosen={draft.need} change={(need) => change({ need })} options={NEEDS.map((id) => ({ id, label: <Text k={`need.${id}`} /> }))} />
    case 'district':
      return <DistrictSelect label={<Text k="offer.district.label" />} none={t('offer.district.none')} value={draft.districtId} change={(districtId) => change({ districtId })} />
    default: return null
  }
}
