import type { District } from '../../domain/pack.ts'
import { Text } from '../language/Text.tsx'
import { Notice } from '../ui/Notice.tsx'
import { FactNote } from './FactNote.tsx'

const INFERRED: readonly string[] = ['deduced', 'elimination', 'unverified']

/** Which streets belong to a district was read for most and worked out for some; then it is worth a word. */
export function Jurisdiction({ district: { fact } }: { district: District }) {
  if (!INFERRED.includes(fact.status)) return null
  return (
    <Notice icon="info" tone="warm">
      <p><Text k="jurisdiction.inferred" /></p>
      <FactNote fact={fact} />
    </Notice>
  )
}
