import { type ConsultationPack, type Mode, type Need, NEEDS } from '../../domain/consultation.ts'

/** What can be asked for in a manner of talking: all but what the pack names for others only. */
export function needsFor(pack: ConsultationPack, mode: Mode): Need[] {
  return NEEDS.filter((need) => {
    const rows = pack.needs.filter((one) => one.need === need)
    return rows.length === 0 || rows.some(({ modes }) => modes.includes(mode))
  })
}
