import { useEffect, useRef } from 'preact/hooks'
import { testCamera } from '../../device/media.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MediaSection } from './MediaSection.tsx'
import { useMedia } from './use-media.ts'
import styles from './bookings.module.css'

/** One's own picture, as in a mirror. */
export function CameraTest() {
  const { media, start, stop } = useMedia(testCamera)
  const video = useRef<HTMLVideoElement>(null)
  const stream = media.state === 'on' ? media.stream : null
  useEffect(() => { if (video.current) video.current.srcObject = stream }, [stream])
  return (
    <MediaSection what="camera" media={media} start={start} stop={stop}>
      <p class={styles['line']} role="status"><Icon name="check" /><span><Text k="mybooking.test.seen" /></span></p>
      <video ref={video} class={styles['video']} autoplay playsinline muted aria-hidden="true" />
    </MediaSection>
  )
}
