import { type Shop, ShoppingKind } from '../../domain/activity.ts'

/** Help that comes to people, in the order of the map on paper. */
export const HELP_KINDS = ShoppingKind.options
export type HelpKind = (typeof HELP_KINDS)[number]

/** Shops one goes to; the other kinds of the part are places to use. */
export const SHOP_KINDS = ['supermarket', 'greengrocer', 'convenience', 'post_office'] as const satisfies readonly Shop['kind'][]
export type ShopKind = (typeof SHOP_KINDS)[number]

export type Kind = HelpKind | ShopKind

export function isKind(text: string | undefined): text is Kind {
  return [...HELP_KINDS, ...SHOP_KINDS].some((kind) => kind === text)
}
