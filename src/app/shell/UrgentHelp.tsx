import { useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { needWords } from '../language/words.ts'
import { useLazy } from '../state/use-lazy.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { loadBar } from './SafeExit.tsx'
import styles from './UrgentHelp.module.css'

const loadLines = () => Promise.all([import('./HelplineList.tsx'), needWords('safe', 'pages')]).then(([{ HelplineList }]) => HelplineList)
const WORDS = { header: 'urgent.open', wide: 'urgent.openWide', line: 'urgent.more' } as const

/** Help in danger, one tap away on every page; works without the pack as far as 110 and 119 go. */
export function UrgentHelp({ wide = false, look = wide ? 'wide' : 'header' }: { wide?: boolean; look?: keyof typeof WORDS }) {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const Lines = useLazy(isOpen, loadLines)
  const Exit = useLazy<{ isInDialog?: boolean }>(isOpen, loadBar)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close()
  }
  return (
    <>
      <button type="button" class={styles['open']} data-look={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="heart" />
        <span><Text k={WORDS[look]} /></span>
      </button>
      <dialog ref={dialog} class={styles['dialog']} aria-label={t('urgent.title')} onClose={() => setOpen(false)} onClick={closeOnBackdrop}>
        {isOpen && (
          <div class={styles['sheet']}>
            {Exit && <Exit isInDialog />}
            <h2 tabIndex={-1} autofocus><Text k="urgent.title" /></h2>
            <div class={styles['first']}>
              <a class={styles['number']} href="tel:119"><strong>119</strong><span><Text k="urgent.119" /></span></a>
              <a class={styles['number']} href="tel:110"><strong>110</strong><span><Text k="urgent.110" /></span></a>
            </div>
            {Lines && <Lines />}
            <button type="button" class={controls['button']} onClick={() => dialog.current?.close()}>
              <Icon name="close" /><span><Text k="urgent.close" /></span>
            </button>
          </div>
        )}
      </dialog>
    </>
  )
}
