import { useRef, useState } from 'preact/hooks'
import type { TargetedEvent, TargetedKeyboardEvent } from 'preact'

interface Options { text: string; setText: (text: string) => void; count: number; choose: (index: number) => void }

/** Keys and pointer of an editable combobox with a list; -1 means that the focus is on the text itself. */
export function useCombobox({ text, setText, count, choose }: Options) {
  const input = useRef<HTMLInputElement>(null)
  const [isWanted, setWanted] = useState(false)
  const [active, setActive] = useState(-1)
  const isOpen = isWanted && count > 0

  const close = () => {
    setWanted(false)
    setActive(-1)
  }
  const chooseAndClose = (index: number) => {
    close()
    choose(index)
  }
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault()
    setWanted(true)
    setActive(to)
  }

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // While Japanese is being composed, every key belongs to the input method.
    if (event.isComposing || event.keyCode === 229) return
    switch (event.key) {
      case 'ArrowDown': return count > 0 && move(event, event.altKey ? active : isOpen && active >= count - 1 ? -1 : active + 1)
      case 'ArrowUp': return count > 0 && (event.altKey ? close() : move(event, isOpen && active >= 0 ? active - 1 : count - 1))
      case 'Enter':
        if (!isOpen || active < 0) return
        event.preventDefault()
        return chooseAndClose(active)
      case 'Escape':
        event.preventDefault()
        if (isOpen) return close()
        return setText('')
      case 'Home': case 'End': case 'ArrowLeft': case 'ArrowRight': return setActive(-1)
    }
  }
  return {
    input, isOpen, active, close, choose: chooseAndClose,
    clear: () => {
      setText('')
      close()
      input.current?.focus()
    },
    handlers: {
      onKeyDown,
      onInput: (event: TargetedEvent<HTMLInputElement>) => {
        setText(event.currentTarget.value)
        setWanted(true)
        setActive(-1)
      },
      onClick: () => setWanted(text !== ''),
      onBlur: close,
    },
  }
}
