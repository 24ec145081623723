import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import styles from './controls.module.css'

interface Props { icon: IconName; tone?: 'plain' | 'warm' | 'key'; role?: 'status' | 'alert'; children: ComponentChildren }

export function Notice({ icon, tone = 'plain', role, children }: Props) {
  return (
    <div class={styles['notice']} data-tone={tone} {...(role ? { role } : {})}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
