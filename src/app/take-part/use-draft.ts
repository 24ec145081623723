import { useEffect, useRef, useState } from 'preact/hooks'
import { type Draft, EMPTY_DRAFT, makeId } from './draft.ts'
import { isStep, type Step } from './steps.ts'

// In memory alone: it outlives a look at another page, and is gone with the tab.
// One id for all attempts to send the same answers, so that they never become two messages.
let kept: { id: string; draft: Draft; isBegun: boolean; sentId: string | null } = { id: makeId(), draft: EMPTY_DRAFT, isBegun: false, sentId: null }

/** The step of this entry of the history; after a reload or once sent the answers are gone, and a question in their middle would make no sense. */
function stepInHistory(): Step {
  const step: unknown = (history.state as { step?: unknown } | null)?.step
  return isStep(step) && (step === 'sent' ? kept.sentId !== null : kept.isBegun) ? step : 'kind'
}

/** The answers and the step; each step is an entry of the browser's history, so that "back" goes one question back. */
export function useDraft() {
  const [id, setId] = useState(kept.id)
  const [draft, setDraft] = useState(kept.draft)
  const [sentId, setSentId] = useState(kept.sentId)
  const [step, setStep] = useState<Step>(stepInHistory)
  const isHere = useRef(true)
  useEffect(() => {
    const follow = () => setStep(stepInHistory())
    addEventListener('popstate', follow)
    return () => {
      isHere.current = false
      removeEventListener('popstate', follow)
    }
  }, [])

  const change = (patch: Partial<Draft>) => {
    kept = { ...kept, draft: { ...kept.draft, ...patch } }
    setDraft(kept.draft)
  }
  const go = (to: Step) => {
    if (to !== 'sent') kept = { ...kept, isBegun: true }
    history.pushState({ step: to }, '')
    setStep(to)
    scrollTo({ top: 0, behavior: 'instant' })
  }
  const settle = () => {
    kept = { id: makeId(), draft: EMPTY_DRAFT, isBegun: false, sentId: id }
    setId(kept.id)
    setDraft(kept.draft)
    setSentId(id)
    // Another page may have been opened meanwhile.
    if (isHere.current) go('sent')
  }
  return { id, draft, step, sentId, change, go, settle }
}

export type DraftState = ReturnType<typeof useDraft>
