import { Text } from './Text.tsx'

/** A distance as one would say it: nobody walks 612 metres. */
export function Distance({ metres }: { metres: number }) {
  if (metres < 950) return <Text k="distance.metres" metres={String(Math.max(100, Math.round(metres / 100) * 100))} />
  return <Text k="distance.kilometres" kilometres={(metres / 1000).toFixed(metres < 9950 ? 1 : 0)} />
}
