import type { ComponentChildren } from 'preact'
import type { ActivityPack } from '../../domain/activity.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Loading } from '../state/Loading.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { useActivities } from './use-activities.ts'

/** Shows something made of the activities, or says why it can't and whom to ask instead. */
export function WithActivities({ show }: { show: (pack: ActivityPack) => ComponentChildren }) {
  const core = useCore()
  const { part: activities, openAgain } = useActivities()
  if (activities.state === 'ready') return <>{show(activities.pack)}</>
  if (activities.state === 'fault') throw activities.error
  if (activities.state === 'opening') return <Loading />
  return (
    <>
      <Notice icon="offline" tone="warm" role="alert">
        <p><strong><Text k="activities.missing" /></strong></p>
        <p><Text k="activities.missing.why" /></p>
        <button type="button" class={controls['button']} onClick={openAgain}><span><Text k="pack.retry" /></span></button>
      </Notice>
      <CallCentre core={core} />
    </>
  )
}
