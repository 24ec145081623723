import { useEffect, useState } from 'preact/hooks'
import { readSaved, type SavedActivity, watchSaved, writeSaved } from '../../device/saved.ts'

/** The saved activities, and a way to change the list. */
export function useSaved(): [SavedActivity[], (saved: SavedActivity[]) => void] {
  const [saved, setSaved] = useState(readSaved)
  useEffect(() => watchSaved(setSaved), [])
  return [saved, writeSaved]
}
