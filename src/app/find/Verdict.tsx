import type { Match } from '../../domain/match.ts'
import { useCore } from '../state/app-context.ts'
import { Ask } from './Ask.tsx'
import { Found } from './Found.tsx'
import { Outside } from './Outside.tsx'
import { Unknown } from './Unknown.tsx'

export interface VerdictProps {
  match: Match
  /** What was typed; null when a point was asked. */
  typed: string | null
  /** The district with which the resident answered the question. */
  chosen?: string | null
  accuracy?: number
}

export function Verdict({ match, typed, chosen = null, accuracy = 0 }: VerdictProps) {
  const core = useCore()
  const isAnswered = match.status === 'ask' && chosen !== null && match.districts.includes(chosen)
  const districtId = isAnswered ? chosen : match.status === 'found' ? match.districts[0] : undefined
  const district = core.districts.find(({ id }) => id === districtId)
  if (district) return <Found district={district} match={match} isAnswered={isAnswered} />
  if (match.status === 'ask' && match.question) return <Ask question={match.question} match={match} typed={typed} />
  if (match.status === 'outside') return <Outside match={match} typed={typed} />
  return <Unknown match={match} typed={typed} accuracy={accuracy} />
}
