import { useLocation } from 'preact-iso/router'
import { useId } from 'preact/hooks'
import { textQuery } from '../find/fragment.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { SuggestionList } from './SuggestionList.tsx'
import { useCombobox } from './use-combobox.ts'
import { useSuggestions } from './use-suggestions.ts'
import styles from './SearchBox.module.css'

/** The one question of the product: an editable combobox as WAI-ARIA describes it. */
export function SearchBox({ initial = '', isSecond = false }: { initial?: string; isSecond?: boolean }) {
  const { t } = useLanguage()
  const { route } = useLocation()
  const id = useId()
  const lookUp = (text: string) => {
    if (text.trim() !== '') route(`/find#${textQuery(text.trim())}`)
  }
  const { text, setText, suggestions, isReady } = useSuggestions(initial)
  const combobox = useCombobox({ text, setText, count: suggestions.length, choose: (i) => lookUp(suggestions[i]?.text ?? text) })
  const { isOpen, active } = combobox

  const submit = (event: Event) => {
    event.preventDefault()
    combobox.close()
    lookUp(text)
  }
  return (
    <form class={styles['form']} role="search" onSubmit={submit} autocomplete="off">
      <label class={styles['label']} for={`${id}input`}><Text k="search.label" /></label>
      <div class={styles['field']}>
        <div class={styles['box']}>
          <input
            ref={combobox.input} id={`${id}input`} class={styles['input']} type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck={false}
            enterkeyhint="search" placeholder={t('search.placeholder')} value={text} aria-autocomplete="list" aria-expanded={isOpen}
            aria-controls={`${id}list`} aria-describedby={`${id}hint`} {...(isOpen && active >= 0 ? { 'aria-activedescendant': `${id}option${active}` } : {})}
            data-completes={isReady || undefined} {...combobox.handlers}
          />
          {text !== '' && (
            <button type="button" class={styles['clear']} aria-label={t('search.clear')} onClick={combobox.clear}><Icon name="close" size={20} /></button>
          )}
        </div>
        <button type="submit" class={styles['submit']} data-second={isSecond || undefined}><Icon name="search" /><span><Text k="search.submit" /></span></button>
        <SuggestionList id={id} isOpen={isOpen} active={active} suggestions={suggestions} choose={combobox.choose} />
      </div>
      <p id={`${id}hint`} class={styles['hint']}><Text k="search.hint" /></p>
      <p class="visually-hidden" role="status">{isOpen ? t('search.count', { count: suggestions.length }) : ''}</p>
    </form>
  )
}
