import { isKind, type Kind } from './kinds.ts'

/** What the address says: `district` null is "whatever fits", `all` is every district on purpose. */
export interface ShoppingQuery { district: string | null; kind: Kind | null }

export function readQuery({ district, kind }: Partial<Record<string, string>>): ShoppingQuery {
  return { district: district === undefined || district === '' ? null : district, kind: isKind(kind) ? kind : null }
}

/** The address of a filter; what was typed stays in the fragment, which no request carries. */
export function shoppingUrl({ district, kind }: ShoppingQuery, fragment = ''): string {
  const query = new URLSearchParams()
  if (district !== null) query.set('district', district)
  if (kind !== null) query.set('kind', kind)
  const words = query.toString()
  return `/shopping${words && `?${words}`}${fragment && `#${fragment}`}`
}
