import { SearchBox } from '../home/SearchBox.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

/** What was typed stays, to be put right rather than typed anew. */
export function TypedAgain({ typed, isOpen = false }: { typed: string | null; isOpen?: boolean }) {
  if (isOpen) return <SearchBox initial={typed ?? ''} />
  return (
    <details>
      <summary class={controls['button']} data-kind="quiet"><span><Text k="find.again" /></span></summary>
      <SearchBox initial={typed ?? ''} />
    </details>
  )
}
