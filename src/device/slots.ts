import { SlotList } from '../domain/booking.ts'
import type { Mode } from '../domain/consultation.ts'
import type { CalendarDate } from '../domain/fact.ts'
import { askServer, type Problem } from './server-word.ts'

/** The free slots of a counter and mode as the server knows them now. */
export async function fetchSlots(districtId: string, mode: Mode, from: CalendarDate, through: CalendarDate): Promise<SlotList | Problem | 'unreachable'> {
  const word = await askServer(`/api/v1/consultations/${districtId}/slots?${new URLSearchParams({ mode, from, through })}`, { method: 'GET' }, SlotList)
  if (word === null) return 'unreachable'
  return word.ok ? word.value : word
}
