import { useLazy } from '../state/use-lazy.ts'
import { useFurigana } from './use-furigana.ts'

const load = () => import('./DateReadings.tsx').then(({ DateReadings }) => DateReadings)

/** A date or weekday in the reader's language; its readings follow where readings are shown. */
export function DateText({ text }: { text: string }) {
  const furigana = useFurigana()
  const Readings = useLazy<{ text: string }>(furigana, load)
  return furigana && Readings ? <Readings text={text} /> : <>{text}</>
}
