import { useLocation } from 'preact-iso/router'
import { useEffect, useId, useState } from 'preact/hooks'
import { type Asked, textQuery } from '../find/fragment.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { HereButton } from './HereButton.tsx'
import { shoppingUrl, type ShoppingQuery } from './shopping-query.ts'
import styles from './shopping.module.css'

/** A place to measure from; it stays in the fragment and is looked up on this device. */
export function WhereForm({ asked, isUnknown, kind }: { asked: Asked; isUnknown: boolean; kind: ShoppingQuery['kind'] }) {
  const { t } = useLanguage()
  const { route } = useLocation()
  const id = useId()
  const typed = asked.by === 'text' ? asked.text : ''
  const [text, setText] = useState(typed)
  useEffect(() => setText(typed), [typed])
  const submit = (event: Event) => {
    event.preventDefault()
    const words = text.trim()
    route(shoppingUrl({ district: null, kind }, words === '' ? '' : textQuery(words)))
  }
  return (
    <form class={styles['where-form']} role="search" onSubmit={submit} autocomplete="off">
      <label for={id}><Text k="shopping.from" /></label>
      <div>
        <input id={id} type="text" value={text} placeholder={t('search.placeholder')} autocomplete="off" enterkeyhint="search" aria-describedby={`${id}hint`} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" class={controls['button']}><Icon name="search" size={20} /><span><Text k="shopping.from.do" /></span></button>
      </div>
      <p id={`${id}hint`} class={controls['small']}><Text k="search.hint" /></p>
      <HereButton kind={kind} />
      {isUnknown && <Notice icon="question" tone="warm" role="alert"><Text k="shopping.from.unknown" words={typed} /></Notice>}
      {asked.by !== 'nothing' && <p><a class="alone" href={shoppingUrl({ district: null, kind })}><Text k="shopping.from.clear" /></a></p>}
    </form>
  )
}
