/** Stays in localStorage from the first moment of an erasing to its last, so that one that was cut off is finished at the next start. */
export const MARK = 'erasing'

/** Whether an erasing was begun and not finished. */
export function isErasing(): boolean {
  try {
    return localStorage.getItem(MARK) !== null
  } catch {
    return false
  }
}
