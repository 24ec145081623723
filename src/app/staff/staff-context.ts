import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Answer } from '../../device/staff-answer.ts'
import type { StaffMe } from '../../domain/staff.ts'

export interface Staff {
  me: StaffMe
  /** Grows with each new sign-in, so that what failed is asked for again. */
  renewals: number
  /** Passes an answer on; one that says the session has ended opens the sign-in over what is on the screen. */
  heed: <T>(answer: Answer<T>) => Answer<T>
  leave: () => Promise<void>
}

export const StaffContext = createContext<Staff | null>(null)

export function useStaff(): Staff {
  const staff = useContext(StaffContext)
  if (staff === null) throw new Error('useStaff outside <StaffPages>')
  return staff
}
