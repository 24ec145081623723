import type { Activity } from '../../domain/activity.ts'
import type { ReadPack } from '../pack-reader.ts'

/** An activity with the pack that tells of it. */
export interface Listed {
  activity: Activity
  pack: ReadPack
}

export interface Scope {
  title: string
  listed: Listed[]
  /** The pack whose days off the calendar goes by. */
  pack: ReadPack
}

/** What a feed is of: `all`, the id of a municipality or that of a district (with what is held for everyone there); null when there is no such thing. */
export function findScope(packs: ReadPack[], id: string): Scope | null {
  const list = (pack: ReadPack, isIn: (activity: Activity) => boolean = () => true) =>
    (pack.activities?.activities ?? []).filter(isIn).map((activity) => ({ activity, pack }))
  const [first] = packs
  if (id === 'all') return first ? { title: packs.map(({ core }) => core.name).join('・'), listed: packs.flatMap((pack) => list(pack)), pack: first } : null
  for (const pack of packs) {
    if (pack.core.id === id) return { title: pack.core.name, listed: list(pack), pack }
    const district = pack.core.districts.find((one) => one.id === id)
    if (district) return { title: `${pack.core.name} ${district.name}`, listed: list(pack, ({ districts }) => districts.length === 0 || districts.includes(id)), pack }
  }
  return null
}
