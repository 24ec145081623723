import type { Mode, Need } from '../../domain/consultation.ts'
import type { StaffBookingLine } from '../../domain/staff.ts'
import { Text } from '../language/Text.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './desk.module.css'

type State = StaffBookingLine['state']

const STATES: Record<State, IconName> = { booked: 'calendar', waiting: 'clock', offered: 'question', cancelled: 'close', attended: 'check', noShow: 'alert' }
const MODES: Record<Mode, IconName> = { video: 'chat', booth: 'pin', phone: 'phone', inPerson: 'people', visit: 'house' }
const NEEDS: Record<Need, IconName> = { signLanguage: 'chat', captioning: 'list', interpreter: 'chat', phoneRelay: 'phone', largePrint: 'search', stepFree: 'route', companion: 'people', child: 'heart' }

export function StateMark({ state }: { state: State }) {
  return <span class={styles['mark']} data-state={state}><Icon name={STATES[state]} size={18} /><Text k={`staff.state.${state}`} /></span>
}

export function ModeMark({ mode }: { mode: Mode }) {
  return <span class={styles['mark']}><Icon name={MODES[mode]} size={18} /><Text k={`staff.mode.${mode}`} /></span>
}

/** What must be got ready before the talk stands out from the rest. */
export function NeedMarks({ needs }: { needs: readonly Need[] }) {
  return <>{needs.map((need) => <span key={need} class={styles['mark']} data-need><Icon name={NEEDS[need]} size={18} /><Text k={`staff.need.${need}`} /></span>)}</>
}
