import { useMemo } from 'preact/hooks'
import { lookUp } from '../../domain/lookup.ts'
import { gazetteerOf } from '../state/gazetteer-memo.ts'
import { useCore } from '../state/app-context.ts'
import { readFragment } from './fragment.ts'
import { PointAnswer } from './PointAnswer.tsx'
import { StartAgain } from './StartAgain.tsx'
import { useFragment } from './use-fragment.ts'
import { Verdict } from './Verdict.tsx'

export function FindPage() {
  const core = useCore()
  const fragment = useFragment()
  const asked = useMemo(() => readFragment(fragment), [fragment])
  if (asked.by === 'nothing') return <StartAgain />
  if (asked.by === 'point') return <PointAnswer key={fragment} asked={asked} />
  const match = lookUp(asked.text, gazetteerOf(core))
  return <Verdict key={fragment} match={match} typed={asked.text} chosen={asked.chosen} />
}
