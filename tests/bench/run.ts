/** `npm run -s bench -- <name>`: one figure a line, the ratio last. */
const benches: Record<string, () => Promise<{ run: () => Promise<void> | void }>> = {
  booking: () => import('./booking.ts'),
  everyone: () => import('./everyone.ts'),
  filter: () => import('./filter.ts'),
  lookup: () => import('./lookup.ts'),
  point: () => import('./point.ts'),
  size: () => import('./size.ts'),
  topics: () => import('./topics.ts'),
}

const load = benches[process.argv[2] ?? '']
if (load === undefined) {
  console.error(`npm run -s bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 2
} else await (await load()).run()

export {}
