const CHOME = /^(.+?)([一二三四五六七八九十]+丁目)$/

/** 町丁目 names as one would read them out: 世田谷一丁目・二丁目、弦巻一丁目. */
export function areaList(areas: readonly string[]): string {
  const numbersByTown = new Map<string, string[]>()
  for (const area of areas) {
    const [, town = area, number] = CHOME.exec(area) ?? []
    numbersByTown.set(town, [...(numbersByTown.get(town) ?? []), ...(number === undefined ? [] : [number])])
  }
  return [...numbersByTown].map(([town, numbers]) => town + numbers.join('・')).join('、')
}
