import { useEffect, useRef, useState } from 'preact/hooks'
import type { SavedActivity } from '../../device/saved.ts'
import type { Activity } from '../../domain/activity.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { SavedExport } from './SavedExport.tsx'
import { SavedItem } from './SavedItem.tsx'
import { savedNow } from './snapshot.ts'
import { useSaved } from './use-saved.ts'
import styles from './saved.module.css'

interface Props { activities: readonly Activity[] }

/** The saved activities in one's own order; nothing is lost by a slip, and what changed since is said. */
export function SavedActivities({ activities }: Props) {
  const { now } = useApp()
  const [saved, write] = useSaved()
  const [removed, setRemoved] = useState<{ one: SavedActivity; at: number } | null>(null)
  const section = useRef<HTMLElement>(null)
  /** What was pressed may move or vanish; where the focus goes on then, first choice first. */
  const focusOn = useRef<string[]>([])
  useEffect(() => {
    for (const selector of focusOn.current.splice(0)) {
      const element = section.current?.querySelector<HTMLElement>(`${selector}:not(:disabled)`)
      if (element) return element.focus()
    }
  }, [saved, removed])

  const move = (at: number, by: number) => {
    const next = [...saved]
    const [one] = next.splice(at, 1)
    if (one === undefined) return
    next.splice(at + by, 0, one)
    focusOn.current = [`[data-move="${one.id}/${by}"]`, `[data-move="${one.id}/${-by}"]`]
    write(next)
  }
  const remove = (at: number) => {
    const one = saved[at]
    if (one === undefined) return
    focusOn.current = ['[data-undo]']
    setRemoved({ one, at })
    write(saved.filter((_, i) => i !== at))
  }
  const undo = () => {
    if (removed === null) return
    focusOn.current = [`[data-remove="${removed.one.id}"]`]
    setRemoved(null)
    write([...saved.slice(0, removed.at), removed.one, ...saved.slice(removed.at)])
  }
  const see = (activity: Activity) => {
    focusOn.current = [`[data-title="${activity.id}"]`]
    write(saved.map((one) => (one.id === activity.id ? { ...savedNow(activity, now), savedAt: one.savedAt } : one)))
  }
  return (
    <section ref={section} class={controls['section']} aria-labelledby="kept">
      <h2 id="kept"><Text k="keep.title" /></h2>
      <div role="status">
        {removed !== null && (
          <Notice icon="info">
            <p><Text k="keep.removed" name={removed.one.snapshot.name} /></p>
            <button type="button" class={controls['button']} data-undo onClick={undo}><span><Text k="keep.undo" /></span></button>
          </Notice>
        )}
      </div>
      {saved.length === 0 && (
        <>
          <p><Text k="keep.none" /></p>
          <p><a class={controls['button']} href="/activities"><Icon name="people" /><span><Text k="keep.find" /></span></a></p>
        </>
      )}
      <ol role="list" class={styles['list']}>
        {saved.map((one, i) => (
          <SavedItem
            key={one.id} saved={one} activity={activities.find(({ id }) => id === one.id)} isFirst={i === 0} isLast={i === saved.length - 1}
            move={(by) => move(i, by)} remove={() => remove(i)} see={see}
          />
        ))}
      </ol>
      {saved.length > 0 && <SavedExport saved={saved} activities={activities} />}
    </section>
  )
}
