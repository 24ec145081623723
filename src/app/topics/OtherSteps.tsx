import { dangersOf } from '../../domain/topic-answer.ts'
import { FOR_WHOM, type Danger, type TopicPack } from '../../domain/topics.ts'
import { Text } from '../language/Text.tsx'
import { Picks } from '../take-part/Picks.tsx'
import { Chosen } from './Chosen.tsx'
import type { WorryFlow } from './use-worry.ts'
import { WorryStep } from './WorryStep.tsx'

/** About whom. */
export function WhomStep({ flow, pack }: { flow: WorryFlow; pack: TopicPack }) {
  const { worry, change } = flow
  return (
    <WorryStep step="whom" flow={flow} pack={pack}>
      <Chosen ids={worry.topics} pack={pack} />
      <Picks
        name="whom" type="radio" legend={<Text k="worry.whom" />} chosen={worry.forWhom === null ? [] : [worry.forWhom]} change={([forWhom]) => change({ forWhom: forWhom ?? null })}
        options={FOR_WHOM.map((id) => ({ id, label: <Text k={`worry.whom.${id}`} />, note: <Text k={`worry.whom.${id}.note`} /> }))}
      />
    </WorryStep>
  )
}

const NO = 'no'

/** Whether there is danger now; asked only where it may be. */
export function DangerStep({ flow, pack }: { flow: WorryFlow; pack: TopicPack }) {
  const { worry: { topics, danger }, change } = flow
  const chosen = danger === null ? [] : danger.length === 0 ? [NO] : danger
  const choose = (next: string[]) => {
    const isNo = next.includes(NO) && !chosen.includes(NO)
    const dangers = next.filter((one): one is Danger => one !== NO)
    change({ danger: isNo ? [] : dangers.length > 0 ? dangers : next.includes(NO) ? [] : null })
  }
  return (
    <WorryStep step="danger" flow={flow} pack={pack}>
      <Picks<string>
        name="danger" type="checkbox" legend={<Text k="worry.danger" />} chosen={chosen} change={choose}
        options={[...dangersOf(topics, pack).map((id) => ({ id, label: <Text k={`worry.danger.${id}`} /> })), { id: NO, label: <Text k="worry.danger.no" /> }]}
      />
    </WorryStep>
  )
}
