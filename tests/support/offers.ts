import { randomUUID } from 'node:crypto'
import type { Offer } from '../../src/domain/offer.ts'

export function makeOffer(change: Partial<Offer> = {}): Offer {
  return {
    id: randomUUID(), kind: 'help', activityId: null, districtId: 'ikejiri', interests: ['cafe'], days: [2, 6], can: ['carry'], need: ['stepFree'],
    message: '花子です。お茶を運べます。', name: '世田谷 花子', contact: { kind: 'phone', value: '03-1234-5678' }, language: 'ja', ...change,
  }
}

/** A pack with the districts that offers are made for, as files of a built site. */
export const DISTRICT = {
  id: 'ikejiri', name: '池尻地区', kana: 'いけじり', romaji: 'Ikejiri', regionId: 'setagaya', fact: { status: 'verified', asOf: '2025', source: 'none' },
} as const
