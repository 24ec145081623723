import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PositionButton } from './PositionButton.tsx'
import styles from './HomePage.module.css'

export function OtherWays() {
  return (
    <div class={styles['ways']}>
      <PositionButton />
      <a href="/districts#map"><Icon name="map" size={20} /><span><Text k="way.map" /></span></a>
      <a href="/districts"><Icon name="list" size={20} /><span><Text k="way.list" /></span></a>
    </div>
  )
}
