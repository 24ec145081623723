import { useRoute } from 'preact-iso/router'
import { useEffect } from 'preact/hooks'
import type { Topic, TopicPack } from '../../domain/topics.ts'
import { NotFoundPage } from '../about/NotFoundPage.tsx'
import { DataText, useToldText } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { AnswerView } from './AnswerView.tsx'
import { handOver } from './handover.ts'
import { WithTopics } from './WithTopics.tsx'
import { WorryPage } from './WorryPage.tsx'

/** One route for what belongs together, so that the first page of the app knows only one. */
export function TopicPages() {
  const { params } = useRoute()
  const id = params['id']
  return <WithTopics show={(pack) => (id === undefined || id === '' ? <WorryPage pack={pack} /> : <OneTopic id={id} pack={pack} />)} />
}

function OneTopic({ id, pack }: { id: string; pack: TopicPack }) {
  const topic = pack.topics.find((one) => one.id === id)
  return topic === undefined ? <NotFoundPage /> : <TopicPage key={id} topic={topic} pack={pack} />
}

/** A trouble that anyone may read of or be sent to: it says nothing about who reads it. */
function TopicPage({ topic, pack }: { topic: Topic; pack: TopicPack }) {
  const told = useToldText()
  const key = `topics/${topic.id}/text`
  useEffect(() => handOver([topic.id]), [topic.id])
  return (
    <Page title={told(key, topic.text)} heading={<DataText id={key} of={topic.text} />} lead={<Text k="worry.answer.lead" />}>
      <AnswerView answers={{ topics: [topic.id], forWhom: null, danger: null }} pack={pack} />
      <p><a class="alone" href="/topics"><Text k="worry.others" /></a></p>
    </Page>
  )
}
