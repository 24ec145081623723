import { groupBy } from '../group.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Rows, Seeds } from '../seeds.ts'
import { isInForce } from '../validity.ts'

const file = 'areas.csv'
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

const inKanji = (number: number): string => (number < 10 ? '' : `${DIGITS[Math.floor(number / 10)]?.replace(/^一$/, '')}十`) + DIGITS[number % 10]

/** The name of a 町丁目 says the same as its town and number. */
function checkNames(seeds: Seeds): Notice[] {
  return seeds.areas
    .filter(({ name, town, number }) => name !== (number === null ? town : `${town}${inKanji(number)}丁目`))
    .map(({ name, town, number, row }) => {
      const message = `名称「${name}」が町名「${town}」と丁目「${number ?? ''}」に合いません。どれかを直してください`
      return error('nameAndNumber', { file, row, column: '名称' }, message)
    })
}

/** On the day of the data the 丁目 of a town count from 1, without a gap and each once. */
function checkNumbers(seeds: Seeds): Notice[] {
  const day = seeds.municipality[0]?.dataDate
  const current = seeds.areas.filter((area) => day === undefined || isInForce(area, day))
  return [...groupBy(current, (area) => area.town)].flatMap(([town, areas]) => {
    const chome = (row: number | null, message: string): Notice => error('chome', { file, row, column: '丁目' }, message)
    const first = areas[0]?.row ?? null
    const byNumber = groupBy(areas, (area) => area.number)
    if (byNumber.has(null)) return areas.length === 1 ? [] : [chome(first, `「${town}」は丁目のある行とない行があります。丁目を書いてください`)]
    const highest = Math.max(...areas.map((area) => area.number ?? 0))
    const doubled = [...byNumber]
      .filter(([, same]) => same.length > 1)
      .map(([number, same]) => chome(same[1]?.row ?? null, `「${town}」の${number}丁目が2行あります。どちらかを消すか、効力終了日を書いてください`))
    const gaps = Array.from({ length: highest }, (_, index) => index + 1)
      .filter((number) => !byNumber.has(number))
      .map((number) => chome(first, `「${town}」の${number}丁目がありません。行を加えてください`))
    return [...doubled, ...gaps]
  })
}

function checkTowns(seeds: Seeds): Notice[] {
  const used = new Set(seeds.areas.map((area) => area.town))
  return seeds.towns
    .filter((town) => !used.has(town.name))
    .map(({ name, row }) => {
      const message = `「${name}」の町丁目が areas.csv にありません。町丁目を加えるか、町の行を消してください`
      return error('townWithoutArea', { file: 'towns.csv', row, column: '町名' }, message)
    })
}

function checkValidity(seeds: Seeds): Notice[] {
  return seeds.areas
    .filter((area) => area.validFrom !== null && area.validTo !== null && area.validFrom > area.validTo)
    .map((area) => error('validity', { file, row: area.row, column: '効力終了日' }, '効力終了日が効力開始日より前です。直してください'))
}

/** A 丁目 that 番 divide needs ranges without overlap; a gap is told, for there the app can only ask. */
function checkBlocks(ranges: Rows['block_ranges'], area: Rows['areas'][number] | undefined): Notice[] {
  const sorted = ranges.toSorted((a, b) => a.from - b.from)
  return sorted.flatMap((range, index) => {
    const at = (column: string) => ({ file: 'block_ranges.csv', row: range.row, column })
    const before = sorted[index - 1]
    const end = before?.to ?? range.from - 1
    return [
      ...when(area !== undefined && area.name !== range.area, () =>
        error('nameAndId', at('町丁目名'), `町字ID「${range.areaId}」は「${area?.name}」です。町丁目名かIDを直してください`),
      ),
      ...when(range.from > range.to, () => error('blockRange', at('番_終'), '番_終が番_始より小さくなっています。直してください')),
      ...when(range.from <= end, () =>
        error('blockOverlap', at('番_始'), `${before?.row}行目の ${before?.from}〜${end}番 と重なっています。1つの番は1つの地区に直してください`),
      ),
      ...when(range.from > end + 1, () =>
        warning('blockGap', at('番_始'), `${end + 1}〜${range.from - 1}番 の地区がありません。実在する番なら行を加えてください`),
      ),
    ]
  })
}

export const checkAreas = (seeds: Seeds): Notice[] => [
  ...checkNames(seeds),
  ...checkNumbers(seeds),
  ...checkTowns(seeds),
  ...checkValidity(seeds),
  ...[...groupBy(seeds.block_ranges, (range) => range.areaId)].flatMap(([id, ranges]) =>
    checkBlocks(
      ranges,
      seeds.areas.find((area) => area.id === id),
    ),
  ),
]
