import { useEffect, useState } from 'preact/hooks'
import { STEPS, type TopicStep, type WorryAnswers } from '../../domain/topic-answer.ts'
import { handOver } from './handover.ts'

export type WorryPlace = TopicStep | 'answer'
interface Worry extends WorryAnswers { text: string; isBegun: boolean }

const NOTHING: Worry = { text: '', topics: [], forWhom: null, danger: null, isBegun: false }

// In memory alone: what somebody says here is nowhere written down, and is gone with the tab.
let kept: Worry = NOTHING

const isPlace = (value: unknown): value is WorryPlace => value === 'answer' || STEPS.some((step) => step === value)

/** The page of this entry of the history; after a reload the answers are gone, and it begins anew. */
function placeInHistory(): WorryPlace {
  const worry: unknown = (history.state as { worry?: unknown } | null)?.worry
  return isPlace(worry) && kept.isBegun ? worry : 'what'
}

/** What has been said, and the question asked; each question is an entry of the history, so that "back" goes one question back. */
export function useWorry() {
  const [worry, setWorry] = useState(kept)
  const [place, setPlace] = useState<WorryPlace>(placeInHistory)
  useEffect(() => {
    const follow = () => setPlace(placeInHistory())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  const change = (patch: Partial<Worry>) => {
    kept = { ...kept, ...patch }
    handOver(kept.topics)
    setWorry(kept)
  }
  const go = (to: WorryPlace) => {
    kept = { ...kept, isBegun: true }
    history.pushState({ worry: to }, '')
    setPlace(to)
    scrollTo({ top: 0, behavior: 'instant' })
  }
  const restart = () => {
    change(NOTHING)
    go('what')
  }
  return { worry, place, change, go, restart }
}

export type WorryFlow = ReturnType<typeof useWorry>
