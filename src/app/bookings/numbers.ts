import { counterOf } from '../../domain/counters.ts'
import { trustOf } from '../../domain/fact.ts'
import type { CorePack } from '../../domain/pack.ts'

interface Numbers { name: string; phone: string | null; fax: string | null }

/** Whom to call and to FAX on paper: the counter where its number is vouched for, otherwise the call centre that knows it. */
export function numbersFor(districtId: string, core: CorePack, today: string): { phone: Numbers | null; fax: Numbers | null } {
  const counter = counterOf(districtId, core)
  const name = `${core.districts.find(({ id }) => id === districtId)?.name ?? ''} 福祉の相談窓口`
  const sure = (known: typeof counter.phone): string | null => (known !== null && trustOf(known.fact, today) === 'current' ? known.value : null)
  const office = core.offices.find(({ id }) => id === core.callCentreId)
  const centre = office ? { name: office.name, phone: office.phone?.value ?? null, fax: office.fax?.value ?? null } : null
  const own = { name, phone: sure(counter.phone), fax: sure(counter.fax) }
  return { phone: own.phone === null ? centre : own, fax: own.fax === null ? centre : own }
}
