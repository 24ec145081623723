import { useEffect, useState } from 'preact/hooks'
import { testMicrophone, watchLevel } from '../../device/media.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MediaSection } from './MediaSection.tsx'
import { useMedia } from './use-media.ts'
import styles from './bookings.module.css'

const LOUD_ENOUGH = 0.04

/** How loud the microphone hears one: a bar, and once it has heard anything, words that stay. */
export function MicrophoneTest() {
  const { media, start, stop } = useMedia(testMicrophone)
  return (
    <MediaSection what="microphone" media={media} start={start} stop={stop}>
      {media.state === 'on' && <Level stream={media.stream} />}
    </MediaSection>
  )
}

function Level({ stream }: { stream: MediaStream }) {
  const { t } = useLanguage()
  const [level, setLevel] = useState(0)
  const [isHeard, setHeard] = useState(false)
  useEffect(() => watchLevel(stream, (loudness) => {
    setLevel(loudness)
    if (loudness > LOUD_ENOUGH) setHeard(true)
  }), [stream])
  return (
    <div class={styles['level']}>
      <meter min={0} max={1} value={level} aria-label={t('mybooking.test.level')} />
      <p role="status" class={styles['line']}><Icon name={isHeard ? 'check' : 'info'} /><span><Text k={isHeard ? 'mybooking.test.heard' : 'mybooking.test.speak'} /></span></p>
    </div>
  )
}
