import { useState } from 'preact/hooks'
import { answerFor, type WorryAnswers } from '../../domain/topic-answer.ts'
import type { TopicPack } from '../../domain/topics.ts'
import { Text } from '../language/Text.tsx'
import { HelpLine } from '../shell/HelpLine.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Helpers } from './Helpers.tsx'
import { Notes } from './Notes.tsx'
import { OwnCounter } from './OwnCounter.tsx'
import { UrgentNow } from './UrgentNow.tsx'
import styles from './topics.module.css'

/** In memory alone; only the settings know a district for longer, and only if somebody put it there. */
let chosenDistrict: string | null = null

/** The right door: danger first, then the own counter, then whoever else helps. */
export function AnswerView({ answers, pack }: { answers: WorryAnswers; pack: TopicPack }) {
  const core = useCore()
  const { settings } = useApp()
  const [districtId, setDistrict] = useState(() => core.districts.find(({ id }) => id === (chosenDistrict ?? settings.myDistrict))?.id ?? null)
  const choose = (id: string | null) => {
    chosenDistrict = id
    setDistrict(id)
  }
  const { counter, callCentre, helpers, urgent, isUrgent, lines, isOutreach } = answerFor(answers, districtId, core, pack)
  return (
    <div class={styles['answer']}>
      {isUrgent && <UrgentNow lines={urgent} isNow />}
      <OwnCounter counter={counter} callCentre={callCentre} districtId={districtId} choose={choose} />
      {isOutreach && <Notes scene="tell" pack={pack} />}
      <Notes scene="visit" pack={pack} />
      <Helpers helpers={helpers} />
      {lines.length > 0 && (
        <section class={styles['lines']} aria-labelledby="lines">
          <h2 id="lines"><Text k="worry.lines" /></h2>
          {lines.map((line) => <HelpLine key={line.id} line={line} />)}
        </section>
      )}
      {!isUrgent && urgent.length > 0 && <UrgentNow lines={urgent} isNow={false} />}
    </div>
  )
}
