import { useEffect, useRef, useState } from 'preact/hooks'
import { fillScreen, keepAwake } from '../../device/screen.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useFurigana } from '../language/use-furigana.ts'
import { Text } from '../language/Text.tsx'
import { ExitBar } from '../safe/ExitBar.tsx'
import { Beside } from './Beside.tsx'
import styles from './card.module.css'
import type { Phrase } from './phrases.ts'
import { PointBoard } from './PointBoard.tsx'
import { WriteBoard } from './WriteBoard.tsx'

const VIEWS = ['card', 'point', 'write'] as const
export type View = (typeof VIEWS)[number]

interface Props { first: View; chosen: readonly Phrase[]; close: () => void }

/** The whole screen for somebody else to read: black on white or white on black, lit as long as it is open, and turned round at will. */
export function Board({ first, chosen, close }: Props) {
  const { t } = useLanguage()
  const furigana = useFurigana()
  const dialog = useRef<HTMLDialogElement>(null)
  const [view, setView] = useState(first)
  const [isDark, setDark] = useState(false)
  const [isTurned, setTurned] = useState(false)
  const [hasReadings, setReadings] = useState(furigana)
  useEffect(() => {
    dialog.current?.showModal()
    const stop = [keepAwake(), fillScreen()]
    return () => { for (const end of stop) end() }
  }, [])
  const views = VIEWS.filter((one) => one !== 'card' || chosen.length > 0)
  return (
    <dialog ref={dialog} class={styles['board']} data-look={isDark ? 'dark' : 'light'} aria-label={t('board.label')} onClose={close}>
      <div class={styles['tools']}>
        <button type="button" onClick={() => dialog.current?.close()}><Text k="board.close" /></button>
        {views.map((one) => <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}><Text k={`board.${one}`} /></button>)}
      </div>
      <div class={styles['face']} data-turned={isTurned || undefined}>
        {view === 'card' && (
          <div class={styles['said']} data-many={chosen.length > 4 || undefined} tabIndex={0} role="group" aria-label={t('board.card')}>
            <p><Beside k="card.hello" hasReadings={hasReadings} /></p>
            <ul role="list">{chosen.map((phrase) => <li key={phrase}><Beside k={`say.${phrase}`} hasReadings={hasReadings} /></li>)}</ul>
          </div>
        )}
        {view === 'point' && <PointBoard hasReadings={hasReadings} />}
        {view === 'write' && <WriteBoard />}
      </div>
      <div class={styles['options']}>
        <button type="button" aria-pressed={hasReadings} onClick={() => setReadings(!hasReadings)}><Text k="board.furigana" /></button>
        <button type="button" aria-pressed={isDark} onClick={() => setDark(!isDark)}><Text k="board.contrast" /></button>
        <button type="button" aria-pressed={isTurned} onClick={() => setTurned(!isTurned)}><Text k="board.turn" /></button>
        <ExitBar isInDialog />
      </div>
    </dialog>
  )
}
