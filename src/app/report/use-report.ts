import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { pageOf } from '../../domain/pages.ts'
import { makeId } from '../take-part/draft.ts'
import { type Draft, EMPTY_DRAFT } from './draft.ts'

// In memory alone: it outlives a look at another page, and is gone with the tab.
// One id for all attempts to send the same words, so that they never become two messages.
let kept: { id: string; draft: Draft; sentId: string | null } = { id: makeId(), draft: EMPTY_DRAFT, sentId: null }

/** The words being written, and the report just handed in, if it is one; the page meant is the one the person came from. */
export function useReport() {
  const { query } = useLocation()
  const from = pageOf(query['from'] ?? '')
  const [state, setState] = useState(() => (kept = from === null ? kept : { ...kept, draft: { ...kept.draft, page: from }, sentId: null }))
  const set = (next: typeof kept) => setState(kept = next)
  return {
    ...state,
    change: (patch: Partial<Draft>) => set({ ...kept, draft: { ...kept.draft, ...patch } }),
    /** Handed in: what follows is another report. */
    settle: () => set({ id: makeId(), draft: { ...EMPTY_DRAFT, page: kept.draft.page }, sentId: kept.id }),
    /** Begins anew, or with what was refused. */
    begin: (draft: Draft = kept.draft) => set({ ...kept, draft, sentId: null }),
  }
}

export type ReportDraft = ReturnType<typeof useReport>
