/** Whether `typed` is within `limit` edits (insert, delete, replace, swap of neighbours) of `name` or of its beginning. */
export function distanceWithin(typed: string, name: string, limit: number): boolean {
  let before: number[] = []
  let row = Array.from({ length: name.length + 1 }, (_, j) => j)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= name.length; j++) {
      const same = typed[i - 1] === name[j - 1]
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  // Any end of `row` is a beginning of the name that the whole text was compared with.
  return Math.min(...row.slice(Math.max(0, typed.length - limit))) <= limit
}
