import type { Manifest } from '../domain/pack.ts'

type PartName = keyof Manifest['parts']

/** Something for each file that a pack is made of; a municipality without consultations to book or without topics has no such part. */
export type ByPart<T> = Record<Exclude<PartName, 'consultation' | 'topics'>, T> & { consultation?: T; topics?: T }

export const partsOf = <T>(parts: ByPart<T>): [PartName, T][] => Object.entries(parts) as [PartName, T][]

export const mapParts = <T, U>(parts: ByPart<T>, make: (part: PartName, value: T) => U): ByPart<U> =>
  Object.fromEntries(partsOf(parts).map(([part, value]) => [part, make(part, value)])) as ByPart<U>
