import { useLocation } from 'preact-iso/router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './Navigation.module.css'

const DOORS = [
  { href: '/', icon: 'search', k: 'nav.find', also: ['/find', '/districts', '/topics'] },
  { href: '/activities', icon: 'people', k: 'nav.activities', also: ['/activities', '/shopping', '/take-part'] },
  { href: '/book', icon: 'calendar', k: 'nav.book', also: ['/bookings'] },
  { href: '/saved', icon: 'bookmark', k: 'nav.saved', also: [] },
] as const satisfies readonly { href: string; icon: IconName; k: string; also: readonly string[] }[]

export function Navigation() {
  const { t } = useLanguage()
  const { path } = useLocation()
  return (
    <nav class={`${styles['nav']} screen-only`} aria-label={t('nav.label')}>
      <ul role="list">
        {DOORS.map(({ href, icon, k, also }) => {
          const isWithin = path === href || also.some((start) => path === start || path.startsWith(`${start}/`))
          return (
            <li key={href}>
              <a href={href} {...(path === href ? { 'aria-current': 'page' as const } : {})} data-within={isWithin || undefined}>
                <Icon name={icon} />
                <span><Text k={k} /></span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
