/** One figure a line: name, value, unit. */
export const print = (name: string, value: number, unit: string): void => console.log(`${name} ${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`)

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** The value that so many percent of the values don't pass. */
export const percentile = (values: number[], percent: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor((values.length * percent) / 100))] ?? NaN

/** A small seeded generator (mulberry32), so that each run times the same inputs. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
