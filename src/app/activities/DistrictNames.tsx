import { Fragment } from 'preact'
import type { CorePack } from '../../domain/pack.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'

/** The districts of an activity; none means the whole municipality. */
export function DistrictNames({ ids, core }: { ids: readonly string[]; core: CorePack }) {
  const districts = core.districts.filter(({ id }) => ids.includes(id))
  if (districts.length === 0) return <Text k="chain.ward" name={<Name of={core} />} />
  return <>{districts.map((district, i) => <Fragment key={district.id}>{i > 0 && <Text k="list.separator" />}<Name of={district} /></Fragment>)}</>
}
