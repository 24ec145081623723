import { useEffect, useRef } from 'preact/hooks'
import type { Suggestion } from '../../domain/suggest.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './SearchBox.module.css'

interface Props { id: string; isOpen: boolean; active: number; suggestions: Suggestion[]; choose: (index: number) => void }

export function SuggestionList({ id, isOpen, active, suggestions, choose }: Props) {
  const { t } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul ref={list} id={`${id}list`} class={styles['list']} role="listbox" aria-label={t('search.list')} hidden={!isOpen}>
      {isOpen && suggestions.map((suggestion, i) => (
        // The press must not take the focus from the text; the click chooses.
        <li
          key={`${suggestion.kind}${suggestion.text}`} id={`${id}option${i}`} role="option" aria-selected={i === active}
          onPointerDown={(event) => event.preventDefault()} onMouseDown={(event) => event.preventDefault()} onClick={() => choose(i)}
        >
          <Icon name={suggestion.kind === 'district' ? 'house' : 'pin'} size={20} />
          <Row suggestion={suggestion} />
        </li>
      ))}
    </ul>
  )
}

function Row({ suggestion: { text, reading, romaji, kind, districts } }: { suggestion: Suggestion }) {
  const { pack } = useApp()
  const { tag } = useLanguage()
  const nameText = useNameText()
  const names = pack.state !== 'ready' ? [] : pack.core.districts.filter(({ id }) => districts.includes(id)).map(nameText)
  const side = tag === 'ja' ? reading : romaji
  return (
    <span class={styles['option']}>
      <span><Japanese>{text}</Japanese>{side !== '' && side !== text && <> <small>{side}</small></>}</span>
      <small>
        {kind === 'district' || names.length === 0 ? <Text k={`search.kind.${kind}`} /> : names.length > 2 ? <Text k="search.districts" count={names.length} /> : names.join('・')}
      </small>
    </span>
  )
}
