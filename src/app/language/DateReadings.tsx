import { Fragment } from 'preact'
import { dateReadings } from './date-readings.ts'
import { Ruby } from './Text.tsx'

/** A Japanese date with its readings. */
export function DateReadings({ text }: { text: string }) {
  return <>{dateReadings(text).map((piece, i) => <Fragment key={i}>{'base' in piece ? <Ruby {...piece} /> : 'text' in piece ? piece.text : null}</Fragment>)}</>
}
