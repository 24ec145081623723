import type { ComponentChildren } from 'preact'
import type { TopicPack } from '../../domain/topics.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Loading } from '../state/Loading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { useTopics } from './use-topics.ts'
import { useTroubleWords } from './use-trouble-words.ts'

/** Shows pages made of the topics; where they can't be had, whom to call all the same. */
export function WithTopics({ show }: { show: (pack: TopicPack) => ComponentChildren }) {
  const core = useCore()
  const { t } = useLanguage()
  const { part: topics, openAgain } = useTopics()
  const understood = useTroubleWords(topics.state === 'ready' ? topics.pack : null)
  if (understood !== null) return <>{show(understood)}</>
  if (topics.state === 'fault') throw topics.error
  if (topics.state === 'opening' || topics.state === 'ready') return <Loading />
  return (
    <Page title={t('worry.title')} heading={<Text k="worry.title" />}>
      <Notice icon="offline" tone="warm" role="alert">
        <p><strong><Text k="worry.missing" /></strong></p>
        <button type="button" class={controls['button']} onClick={openAgain}><span><Text k="pack.retry" /></span></button>
      </Notice>
      <CallCentre core={core} />
    </Page>
  )
}
