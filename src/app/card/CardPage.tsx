import { useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useJapanese } from '../language/use-japanese.ts'
import { Picks } from '../take-part/Picks.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { Board, type View } from './Board.tsx'
import styles from './card.module.css'
import { GROUPS, phrasesOf } from './phrases.ts'
import { PrintedCard } from './PrintedCard.tsx'
import { SayText } from './SayText.tsx'
import { useChosen } from './use-chosen.ts'

/** Choose what to say, then show it: for whoever cannot hear, cannot speak, or speaks little Japanese. */
export function CardPage() {
  const { t } = useLanguage()
  const { chosen, choose, of } = useChosen()
  const [view, setView] = useState<View | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  useJapanese()
  const show = () => {
    setEmpty(chosen.length === 0)
    if (chosen.length > 0) setView('card')
  }
  return (
    <>
      <div class="screen-only">
        <Page title={t('card.title')} heading={<Text k="card.title" />} lead={<Text k="card.lead" />}>
          {GROUPS.map((group) => (
            <section key={group} class={controls['section']} aria-labelledby={`card-${group}`}>
              <h2 id={`card-${group}`}><Text k={`card.${group}`} /></h2>
              <Picks name={group} type="checkbox" legend={<Text k={`card.${group}`} />} chosen={of(group)} change={(phrases) => { setEmpty(false); choose(group, phrases) }} options={phrasesOf(group).map((id) => ({ id, label: <SayText of={id} /> }))} />
            </section>
          ))}
          <div class={styles['go']}>
            <p role="status">{isEmpty && <strong><Text k="card.show.none" /></strong>}</p>
            <button type="button" class={controls['button']} data-kind="primary" onClick={show}><Icon name="chat" /><span><Text k="card.show" /></span></button>
          </div>
          <section class={controls['section']} aria-labelledby="card-other">
            <h2 id="card-other"><Text k="card.other" /></h2>
            <div class={styles['ways']}>
              <button type="button" class={controls['button']} onClick={() => setView('write')}><Icon name="chat" /><span><Text k="card.write" /></span></button>
              <button type="button" class={controls['button']} onClick={() => setView('point')}><Icon name="check" /><span><Text k="card.point" /></span></button>
              <a class={controls['button']} href="/card/fax"><Icon name="fax" /><span><Text k="card.fax" /></span></a>
              <button type="button" class={controls['button']} data-kind="quiet" onClick={() => print()}><Icon name="print" /><span><Text k="card.print" /></span></button>
            </div>
            <p class={controls['small']}><Text k="card.print.note" /></p>
          </section>
        </Page>
      </div>
      {view !== null && <Board first={view} chosen={chosen} close={() => setView(null)} />}
      <PrintedCard chosen={chosen} />
    </>
  )
}
