import { useEffect, useState } from 'preact/hooks'
import { openGeo } from '../../device/pack.ts'
import { buildLocator, locate, type Locator } from '../../domain/locate.ts'
import { Loading } from '../state/Loading.tsx'
import { useCore } from '../state/app-context.ts'
import type { Asked } from './fragment.ts'
import { PackMissing } from '../state/PackMissing.tsx'
import { Verdict } from './Verdict.tsx'

/** A point needs the outlines, which the first answer by words does without. */
export function PointAnswer({ asked }: { asked: Extract<Asked, { by: 'point' }> }) {
  const core = useCore()
  const [locator, setLocator] = useState<Locator | null>(null)
  const [isMissing, setMissing] = useState(false)
  const open = () => {
    setMissing(false)
    openGeo(core.id).then((geo) => setLocator(buildLocator(core, geo)), () => setMissing(true))
  }
  useEffect(open, [core])
  if (isMissing) return <PackMissing retry={open} />
  if (locator === null) return <Loading />
  return <Verdict match={locate(asked.point, asked.accuracy, locator)} typed={null} chosen={asked.chosen} accuracy={asked.accuracy} />
}
