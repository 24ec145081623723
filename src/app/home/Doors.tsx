import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './HomePage.module.css'

const DOORS = [
  { href: '/topics', icon: 'chat', name: 'topics', tone: 'warm' },
  { href: '/activities', icon: 'people', name: 'activities', tone: 'key' },
  { href: '/book', icon: 'calendar', name: 'book', tone: 'key' },
] as const satisfies readonly { href: string; icon: IconName; name: string; tone: string }[]

export function Doors() {
  const { settings: { myDistrict } } = useApp()
  return (
    <nav class={styles['doors']} aria-labelledby="doors">
      <h2 id="doors" class="visually-hidden"><Text k="home.doors" /></h2>
      {DOORS.map(({ href, icon, name, tone }) => (
        <a key={name} class={styles['door']} href={name === 'activities' && myDistrict !== null ? `${href}?district=${myDistrict}` : href} data-tone={tone}>
          <span class={styles['sign']}><Icon name={icon} /></span>
          <span>
            <strong><Text k={`door.${name}`} /></strong>
            <small><Text k={`door.${name}.note`} /></small>
          </span>
          <Icon name="forward" size={20} />
        </a>
      ))}
    </nav>
  )
}
