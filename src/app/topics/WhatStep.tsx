import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { indexOf } from '../../domain/topic-index.ts'
import { graveLines } from '../../domain/topic-answer.ts'
import { searchTopics, UNSURE } from '../../domain/topic-search.ts'
import { TOPIC_GROUPS, type Topic, type TopicPack } from '../../domain/topics.ts'
import { DataText } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Picks } from '../take-part/Picks.tsx'
import { UrgentNow } from './UrgentNow.tsx'
import type { WorryFlow } from './use-worry.ts'
import { WorryStep } from './WorryStep.tsx'
import styles from './topics.module.css'

const SURE = 3
const MOST_MEANT = 3
const FEW_LINES = 2
const LONGEST = 1000

/** What it is about: in one's own words, which the phone understands by itself, or from the list. */
export function WhatStep({ flow, pack }: { flow: WorryFlow; pack: TopicPack }) {
  const { worry, change } = flow
  const core = useCore()
  const id = useId()
  // Made ready while the question is read, so that the first letter is answered at once.
  useEffect(() => {
    const timer = setTimeout(() => indexOf(pack), 200)
    return () => clearTimeout(timer)
  }, [pack])
  const hits = useMemo(() => searchTopics(worry.text, pack), [worry.text, pack])
  const shown = [...hits.map(({ topic }) => topic), ...pack.topics.filter((topic) => worry.topics.includes(topic.id) && !hits.some((hit) => hit.topic === topic))]
  const meant = hits.filter(({ topic, score }) => topic.id !== UNSURE && score >= SURE).slice(0, MOST_MEANT).map(({ topic }) => topic.id)
  const urgent = graveLines([...worry.topics, ...meant], core, pack)
  const guess = () => {
    if (worry.topics.length > 0) return worry.topics
    // Whoever wrote and chose nothing meant what they wrote.
    change({ topics: meant })
    return meant
  }
  return (
    <WorryStep step="what" flow={flow} pack={pack} next={guess}>
      <div class={styles['field']}>
        <label for={id}><Text k="worry.text" /></label>
        <textarea id={id} rows={3} maxLength={LONGEST} value={worry.text} spellcheck={false} autocorrect="off" autocomplete="off" onInput={(event) => change({ text: event.currentTarget.value })} aria-describedby={`${id}-hint`} />
        <small id={`${id}-hint`}><Text k="worry.text.hint" /></small>
      </div>
      {urgent.length > 0 && <UrgentNow lines={urgent} isNow first={FEW_LINES} />}
      <Found count={hits.length} isTyped={worry.text.trim() !== ''} isUrgent={urgent.length > 0} />
      {shown.length > 0 && <TopicPicks legend="worry.found" topics={shown} flow={flow} name="found" />}
      <Browser flow={flow} pack={pack} isOpen={worry.text.trim() === ''} />
    </WorryStep>
  )
}

/** Shown at once, with what it counts, so that nothing moves under a finger later; said once, when the typing pauses. */
function Found({ count, isTyped, isUrgent }: { count: number; isTyped: boolean; isUrgent: boolean }) {
  const [said, setSaid] = useState<number | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(isTyped ? count : null), 600)
    return () => clearTimeout(timer)
  }, [count, isTyped])
  const words = (found: number) => <>{isUrgent && <><Text k="worry.found.urgent" /> </>}<Text k="worry.found.count" count={found} /></>
  return (
    <>
      {isTyped && <p class={styles['found']} aria-hidden="true">{words(count)}</p>}
      <p role="status" class="visually-hidden">{said !== null && words(said)}</p>
    </>
  )
}

function TopicPicks({ legend, topics, flow: { worry, change }, name }: { legend: 'worry.found' | 'worry.browse'; topics: Topic[]; flow: WorryFlow; name: string }) {
  const own = topics.map(({ id }) => id)
  const others = worry.topics.filter((topic) => !own.includes(topic))
  return (
    <Picks
      name={name} type="checkbox" legend={<Text k={legend} />} chosen={worry.topics.filter((topic) => own.includes(topic))} change={(chosen) => change({ topics: [...others, ...chosen] })}
      options={topics.map((topic) => ({ id: topic.id, label: <DataText id={`topics/${topic.id}/text`} of={topic.text} /> }))}
    />
  )
}

/** Open until somebody writes, so that the way on is never far below what was found. */
function Browser({ flow, pack, isOpen }: { flow: WorryFlow; pack: TopicPack; isOpen: boolean }) {
  return (
    <details class={styles['browse']} open={isOpen}>
      <summary><h2><Text k="worry.browse" /></h2></summary>
      {TOPIC_GROUPS.map((group) => {
        const topics = pack.topics.filter((topic) => topic.group === group)
        const count = topics.filter(({ id }) => flow.worry.topics.includes(id)).length
        return topics.length > 0 && (
          <details key={group}>
            <summary><span><Text k={`worry.group.${group}`} /></span>{count > 0 && <strong><Text k="worry.chosen" count={count} /></strong>}</summary>
            <TopicPicks legend="worry.browse" topics={topics} flow={flow} name={group} />
          </details>
        )
      })}
    </details>
  )
}
