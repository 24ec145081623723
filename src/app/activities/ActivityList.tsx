import { useEffect, useRef, useState } from 'preact/hooks'
import type { Hit } from './hit.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { ActivityCard } from './ActivityCard.tsx'
import styles from './activities.module.css'

const AT_ONCE = 12

/** The best first; the rest comes when it is asked for. */
export function ActivityList({ hits }: { hits: readonly Hit[] }) {
  const [shown, setShown] = useState(AT_ONCE)
  const list = useRef<HTMLUListElement>(null)
  const grown = useRef(false)
  useEffect(() => {
    // The button that was pressed moved away: go on reading where the new ones begin.
    if (grown.current) list.current?.children.item(shown - AT_ONCE)?.querySelector('a')?.focus()
    grown.current = false
  }, [shown])
  const more = () => {
    grown.current = true
    setShown(shown + AT_ONCE)
  }
  return (
    <>
      <ul role="list" class={styles['cards']} ref={list}>
        {hits.slice(0, shown).map((hit) => <ActivityCard key={hit.activity.id} hit={hit} />)}
      </ul>
      {hits.length > shown && <p><button type="button" class={controls['button']} onClick={more}><span><Text k="activities.more" count={hits.length - shown} /></span></button></p>}
    </>
  )
}
