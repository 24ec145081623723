import { useEffect, useRef } from 'preact/hooks'
import { faultOf } from '../../device/staff-answer.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './staff.module.css'

/** Why something did not go; `again` grows with each try, and the focus comes here each time. */
export function FaultLine({ code, again }: { code: string; again?: number }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (again !== undefined) line.current?.focus()
  }, [code, again])
  return <p ref={line} class={styles['fault']} role="alert" tabIndex={-1}><Icon name="alert" size={20} /><span><Text k={`staff.fault.${faultOf(code)}`} /></span></p>
}
