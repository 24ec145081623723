import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { HelpEntry } from '../../src/app/shopping/HelpEntry.tsx'
import { nearbyShops } from '../../src/app/shopping/nearby-shops.ts'
import { askedOrigin, chooseOrigin, middleOf } from '../../src/app/shopping/origin.ts'
import { readQuery, shoppingUrl } from '../../src/app/shopping/shopping-query.ts'
import { ShoppingView } from '../../src/app/shopping/ShoppingView.tsx'
import type { Asked } from '../../src/app/find/fragment.ts'
import type { Recurrence, ShoppingHelp } from '../../src/domain/activity.ts'
import { core, renderApp, shopPack, shopping } from './render-app.tsx'

const parts = { help: shopping, shopPack, areaOf: () => null }
const view = (query: Parameters<typeof readQuery>[0], asked: Asked = { by: 'nothing' }, settings = {}) =>
  renderApp(<ShoppingView shopping={parts} query={readQuery(query)} asked={asked} />, { settings })
const sectionOf = (name: RegExp) => screen.getByRole('region', { name })
const typed = (text: string): Asked => ({ by: 'text', text, chosen: null })

describe('the list of a district', () => {
  it('says of each kind that nothing is known, and whom to ask', () => {
    view({ district: 'okusawa' })
    expect(within(sectionOf(/^宅配/)).getByText(/まだ見つかっていません/)).toBeTruthy()
    expect(within(sectionOf(/^移動販売/)).getByRole('heading', { name: '奥沢地区の移動販売' })).toBeTruthy()
    expect(screen.getByRole('region', { name: '奥沢地区の福祉の相談窓口' })).toBeTruthy()
  })

  it('begins with the district kept on this device, and shows all when asked to', () => {
    const { unmount } = view({}, { by: 'nothing' }, { myDistrict: 'karasuyama' })
    expect(screen.getByLabelText('地区')).toHaveProperty('value', 'karasuyama')
    unmount()
    view({ district: 'all' }, { by: 'nothing' }, { myDistrict: 'karasuyama' })
    expect(screen.getByLabelText('地区')).toHaveProperty('value', '')
  })

  it('shows only the kind that is asked for', () => {
    view({ district: 'karasuyama', kind: 'greengrocer' })
    expect(screen.queryByRole('region', { name: /^宅配/ })).toBeNull()
    expect(within(sectionOf(/^八百屋/)).getAllByRole('listitem').length).toBeGreaterThan(0)
  })

  it('promises no opening hours, and names OpenStreetMap with its licence', () => {
    view({ district: 'karasuyama' })
    expect(screen.getByText(/開いている時間と、届けてくれるかどうかは、この一覧では分かりません/)).toBeTruthy()
    expect(screen.queryByText(/営業中|開いています/)).toBeNull()
    expect(screen.getAllByRole('link', { name: '© OpenStreetMap contributors (ODbL)' })[0]?.getAttribute('href')).toBe('https://www.openstreetmap.org/copyright')
  })

  it('opens the rest of a long list on request', () => {
    view({ district: 'karasuyama', kind: 'convenience' })
    const list = sectionOf(/^コンビニ/)
    const first = within(list).getAllByRole('listitem').length
    fireEvent.click(within(list).getByRole('button', { name: /あと\d+件/ }))
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(first)
  })
})

describe('from where', () => {
  it('measures from a station that was typed, across the borders of districts', () => {
    const origin = askedOrigin(typed('経堂駅'), core)
    if (origin === 'unknown' || origin === null) throw new Error('経堂駅 is known')
    const shops = nearbyShops(shopPack.shops, origin, origin.districtId, false)
    expect(shops.map(({ metres }) => metres)).toEqual(shops.map(({ metres }) => metres).toSorted((a, b) => a - b))
    expect(shops[0]?.metres).toBeLessThan(500)
    expect(new Set(shops.map(({ shop }) => shop.districtId)).size).toBeGreaterThan(1)
  })

  it('stays in a district when that was chosen too', () => {
    const origin = askedOrigin(typed('経堂駅'), core)
    const { districtId, origin: from } = chooseOrigin(origin, 'kyodo', null, core)
    expect(new Set(nearbyShops(shopPack.shops, from, districtId, true).map(({ shop }) => shop.districtId))).toEqual(new Set(['kyodo']))
  })

  it('says so when it cannot be told where a place is, and a place nobody knows hides nothing', () => {
    view({}, typed('存在しない町9丁目'))
    expect(screen.getByRole('alert').textContent).toContain('「存在しない町9丁目」がどこか、分かりませんでした')
  })

  it('finds the middle of every district within the ward', () => {
    for (const { id } of core.districts) expect(middleOf(id, core)).not.toBeNull()
  })

  it('keeps what was typed out of path and query', () => {
    const url = new URL(shoppingUrl({ district: 'kyodo', kind: 'supermarket' }, 'q=%E7%B5%8C%E5%A0%82'), 'https://example.jp')
    expect([url.pathname, url.search, url.hash]).toEqual(['/shopping', '?district=kyodo&kind=supermarket', '#q=%E7%B5%8C%E5%A0%82'])
    expect(readQuery({ district: 'kyodo', kind: 'nonsense' })).toEqual({ district: 'kyodo', kind: null })
  })
})

describe('when it comes', () => {
  const stop = shopping.find(({ kind }) => kind === 'mobileSales') as ShoppingHelp
  const every = (fact: Recurrence['fact']): Recurrence => ({ dtstart: '2026-11-04T10:00', minutes: 60, rrule: 'FREQ=WEEKLY;BYDAY=WE', exceptions: [], skipHolidays: false, skipNewYear: false, rain: null, fact })
  const show = (help: ShoppingHelp, now = '2026-11-20T10:00:00+09:00') => renderApp(<ul><HelpEntry help={help} hasDistrict /></ul>, { now })

  it('is told with the next day when a source vouches for it', () => {
    show({ ...stop, status: 'active', recurrence: every({ status: 'verified', asOf: '2026-10', source: 'doc-2023-02' }) })
    expect(screen.getByText(/次に近くに来るのは/).textContent).toContain('11月25日(水) 10:00')
    expect(screen.queryByText(/未確認/)).toBeNull()
  })

  it('is marked as unconfirmed when none does, and on a holiday', () => {
    show({ ...stop, recurrence: every({ status: 'secondary', asOf: '2019', source: 'doc-2023-02' }) })
    expect(screen.getByText(/次に近くに来るのは/).closest('li')?.textContent).toContain('未確認')
    show({ ...stop, status: 'active', recurrence: every({ status: 'verified', asOf: '2026-10', source: 'doc-2023-02' }) }, '2026-12-26T10:00:00+09:00')
    expect(screen.getByText(/祝日や年末年始に当たります/)).toBeTruthy()
  })

  it('is said to be unknown otherwise, with the way to ask', () => {
    show(stop)
    expect(screen.getByText(/くわしい曜日や時刻は分かっていません|いつ、どこでかは分かっていません/)).toBeTruthy()
    const link = screen.getByRole('link', { name: '聞き方' })
    expect(link.getAttribute('href')).toBe('#ask')
    expect(fireEvent.click(link), 'the place that was typed stays in the fragment').toBe(false)
  })

  it('is not told of what is over', () => {
    show({ ...stop, status: 'onceHeld', recurrence: every({ status: 'verified', asOf: '2026-10', source: 'doc-2023-02' }) })
    expect(screen.queryByText(/次に近くに来るのは/)).toBeNull()
  })
})
