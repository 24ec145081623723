import type { Manifest } from '../domain/pack.ts'

export type PartName = keyof Manifest['parts']

const PARTS = ['core', 'geo', 'map', 'activities', 'shops'] as const satisfies PartName[]

/** Something for each file that a pack is made of, in their fixed order. */
export const mapParts = <T>(make: (part: PartName) => T): Record<PartName, T> =>
  Object.fromEntries(PARTS.map((part) => [part, make(part)])) as Record<PartName, T>
