import { useEffect, useRef, useState } from 'preact/hooks'
import { canSpeak, speakAloud, watchVoices } from '../../device/speech.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { passagesOf } from './read-page.ts'
import styles from './aloud.module.css'

const HIGHLIGHT = 'data-reading'

/** Reads the page with a voice of the device; not there where the device has none for this language. */
export function ReadAloud() {
  const { tag } = useLanguage()
  const [hasVoice, setVoice] = useState(() => canSpeak(tag))
  const [isReading, setReading] = useState(false)
  const stop = useRef<(() => void) | null>(null)
  const end = () => {
    stop.current?.()
    stop.current = null
    mark(null)
    setReading(false)
  }
  useEffect(() => {
    setVoice(canSpeak(tag))
    return watchVoices(() => setVoice(canSpeak(tag)))
  }, [tag])
  useEffect(() => {
    addEventListener('pagehide', end)
    return () => {
      removeEventListener('pagehide', end)
      end()
    }
  }, [tag])

  const start = () => {
    const main = document.getElementById('main')
    if (main === null) return
    const passages = passagesOf(main)
    setReading(true)
    stop.current = speakAloud(passages, (index) => {
      if (index === null) end()
      else mark(passages[index]?.element ?? null)
    })
  }
  if (!hasVoice) return null
  return (
    <p class={`${styles['aloud']} screen-only`} data-aloud>
      <button type="button" onClick={isReading ? end : start}>
        <Icon name={isReading ? 'close' : 'sound'} size={20} /><span><Text k={isReading ? 'aloud.stop' : 'aloud.start'} /></span>
      </button>
    </p>
  )
}

/** Shows which words are being read, and keeps them in sight. */
function mark(element: Element | null) {
  document.querySelector(`[${HIGHLIGHT}]`)?.removeAttribute(HIGHLIGHT)
  if (element === null) return
  element.setAttribute(HIGHLIGHT, '')
  element.scrollIntoView({ block: 'nearest' })
}
