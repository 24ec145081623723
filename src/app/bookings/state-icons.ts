import type { Truth } from '../../domain/booking-truth.ts'
import type { IconName } from '../ui/Icon.tsx'

export const STATE_ICONS: Record<Truth, IconName> = {
  notYet: 'clock', notYetPassed: 'alert', unknownPassed: 'alert', booked: 'check', waitingList: 'clock', offered: 'alert', offerEnded: 'alert',
  refused: 'alert', withdrawing: 'clock', cancelled: 'close', over: 'check', gone: 'question',
}
