import { counterOf } from '../../domain/counters.ts'
import { trustOf } from '../../domain/fact.ts'
import type { CorePack, Counter } from '../../domain/pack.ts'

interface Numbers { name: string; phone: string | null; fax: string | null }

/** Whom to call and to FAX on paper: the counter where its number is vouched for, otherwise the call centre that knows it. */
export function numbersFor(districtId: string | null, core: CorePack, today: string): { phone: Numbers | null; fax: Numbers | null } {
  const counter = districtId === null ? null : counterOf(districtId, core)
  const name = `${core.districts.find(({ id }) => id === districtId)?.name ?? ''} 福祉の相談窓口`
  const sure = (known: Counter['phone']): string | null => (known !== null && trustOf(known.fact, today) === 'current' ? known.value : null)
  const office = core.offices.find(({ id }) => id === core.callCentreId)
  const centre = office ? { name: office.name, phone: office.phone?.value ?? null, fax: office.fax?.value ?? null } : null
  const own = { name, phone: sure(counter?.phone ?? null), fax: sure(counter?.fax ?? null) }
  return { phone: own.phone === null ? centre : own, fax: own.fax === null ? centre : own }
}
