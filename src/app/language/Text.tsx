import { Fragment, type ComponentChildren } from 'preact'
import type { MessageKey } from '../../locales/messages.ts'
import { useLanguage } from './LanguageContext.tsx'
import { piecesOf } from './translate.ts'
import { messageFor } from './words.ts'

/** Words of Japanese with their reading: in kana, or, among words of another language, in romaji. */
export function Ruby({ base, ruby }: { base: string; ruby: string }) {
  const isRomaji = /[a-z]/i.test(ruby)
  return <ruby lang={isRomaji ? 'ja' : undefined}>{base}<rp>(</rp><rt lang={isRomaji ? 'ja-Latn' : undefined}>{ruby}</rt><rp>)</rp></ruby>
}

/** Words of the interface, with readings; every other property fills the slot of its name. */
export function Text({ k, ...values }: { k: MessageKey; [slot: string]: ComponentChildren }) {
  const { wording } = useLanguage()
  const { count } = values
  return <Marked text={messageFor(wording, k, typeof count === 'number' ? count : undefined)} values={values} />
}

/** A text with its readings, wherever it was written. */
export function Marked({ text, values = {} }: { text: string; values?: Readonly<Record<string, ComponentChildren>> }) {
  return (
    <>
      {piecesOf(text).map((piece, i) => (
        <Fragment key={i}>
          {'text' in piece ? piece.text : 'base' in piece ? <Ruby {...piece} /> : values[piece.slot]}
        </Fragment>
      ))}
    </>
  )
}
