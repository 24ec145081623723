import type { Point } from '../../domain/pack.ts'

/** What /find is asked, read from the fragment, which no request ever carries. */
export type Asked =
  | { by: 'text'; text: string; chosen: string | null }
  | { by: 'point'; point: Point; accuracy: number; chosen: string | null }
  | { by: 'nothing' }

export function textQuery(text: string): string {
  return new URLSearchParams({ q: text }).toString()
}

export function pointQuery([lng, lat]: Point, accuracy: number): string {
  // Five decimals are about a metre: more would say more of a person than the answer needs.
  return `p=${lat.toFixed(5)},${lng.toFixed(5)},${Math.round(accuracy)}`
}

export function withChoice(fragment: string, districtId: string): string {
  const query = new URLSearchParams(fragment)
  query.set('d', districtId)
  return query.toString().replaceAll('%2C', ',')
}

export function readFragment(fragment: string): Asked {
  const query = new URLSearchParams(fragment.replace(/^#/, ''))
  const chosen = query.get('d')
  const text = query.get('q')
  if (text !== null) return { by: 'text', text, chosen }
  const [lat, lng, accuracy = 0] = (query.get('p') ?? '').split(',').map(Number)
  if (lat && lng && Number.isFinite(lat) && Number.isFinite(lng) && Number.isFinite(accuracy)) return { by: 'point', point: [lng, lat], accuracy, chosen }
  return { by: 'nothing' }
}
