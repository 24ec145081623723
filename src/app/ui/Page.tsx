import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useApp } from '../state/app-context.ts'
import { useLazy } from '../state/use-lazy.ts'
import styles from './Page.module.css'

let isFirstPage = true

const hasSpeech = 'speechSynthesis' in globalThis
const loadAloud = () => import('../aloud/ReadAloud.tsx').then(({ ReadAloud }) => ReadAloud)

interface Props {
  /** The words of the heading, for the title of the browser's tab. */
  title: string
  heading?: ComponentChildren
  lead?: ComponentChildren
  wide?: boolean
  children?: ComponentChildren
}

/** A page says what it is: in the tab's title, and by moving the focus to its heading whenever that changes. */
export function Page({ title, heading, lead, wide = false, children }: Props) {
  const { t } = useLanguage()
  const h1 = useRef<HTMLHeadingElement>(null)
  const Aloud = useLazy(hasSpeech, loadAloud)
  const { discreet } = useApp().settings
  const product = t('product.name')
  const shown = discreet ? t('product.plain') : title === product ? title : `${title} | ${product}`
  useEffect(() => { document.title = shown }, [shown])
  useEffect(() => {
    // A browser reads the first page by itself; moving the focus there would skip the header.
    if (isFirstPage) isFirstPage = false
    // Whoever pressed a button of the header while the page was on its way is at that button.
    else if (!document.activeElement?.matches('header :is(button, select)')) h1.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div class={styles['page']} data-wide={wide || undefined}>
      <div class={styles['head']}>
        <h1 ref={h1} tabIndex={-1}>{heading ?? title}</h1>
        {lead !== undefined && <p class={styles['lead']}>{lead}</p>}
        {Aloud && <Aloud />}
      </div>
      {children}
    </div>
  )
}
