import { sizeFigures } from '../bench/size.ts'

const figures = sizeFigures()
for (const { name, value, unit, limit } of figures) {
  const verdict = limit === null ? '' : value <= limit ? `≤ ${limit} ${unit}` : `over the budget of ${limit} ${unit}`
  console.log(`${name} ${value.toFixed(1)} ${unit} ${verdict}`.trimEnd())
}
process.exitCode = figures.some(({ value, limit }) => limit !== null && value > limit) ? 1 : 0
