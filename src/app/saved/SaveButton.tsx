import type { Activity } from '../../domain/activity.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { savedNow } from './snapshot.ts'
import { useSaved } from './use-saved.ts'

/** Saves an activity on this device, or takes it out again. */
export function SaveButton({ activity }: { activity: Activity }) {
  const { now } = useApp()
  const [saved, write] = useSaved()
  const isSaved = saved.some(({ id }) => id === activity.id)
  const toggle = () => write(isSaved ? saved.filter(({ id }) => id !== activity.id) : [...saved, savedNow(activity, now)])
  return (
    <button type="button" class={controls['button']} aria-pressed={isSaved} onClick={toggle}>
      <Icon name={isSaved ? 'check' : 'bookmark'} /><span><Text k={isSaved ? 'keep.saved' : 'keep.save'} /></span>
    </button>
  )
}
