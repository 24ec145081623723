import type { CorePack } from '../../domain/pack.ts'

const CHOME = /^(.+?)([一二三四五六七八九十]+丁目)$/

const DIGITS = '〇一二三四五六七八九十'

/** 町丁目 names as one would read them out: 世田谷一丁目・二丁目、弦巻一丁目; in romaji of a pack: Setagaya 1, 2-chome. */
export function areaList(areas: readonly string[], romajiOf: CorePack | null = null): string {
  const numbersByTown = new Map<string, string[]>()
  for (const area of areas) {
    const [, town = area, number] = CHOME.exec(area) ?? []
    numbersByTown.set(town, [...(numbersByTown.get(town) ?? []), ...(number === undefined ? [] : [number])])
  }
  if (romajiOf !== null) {
    return [...numbersByTown].map(([town, numbers]) => {
      const romaji = romajiOf.towns.find(({ name }) => name === town)?.romaji ?? town
      return numbers.length === 0 ? romaji : `${romaji} ${numbers.map((number) => DIGITS.indexOf(number.charAt(0))).join(', ')}-chome`
    }).join('; ')
  }
  return [...numbersByTown].map(([town, numbers]) => town + numbers.join('・')).join('、')
}
