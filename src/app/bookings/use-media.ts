import { useEffect, useRef, useState } from 'preact/hooks'
import { type MediaFailure, type MediaOutcome, stopMedia } from '../../device/media.ts'

export type Media = { state: 'off' | 'asking' } | { state: 'on'; stream: MediaStream } | { state: 'failed'; code: MediaFailure }

/** Switches a camera or microphone on and off; when the page is left it is off. */
export function useMedia(open: () => Promise<MediaOutcome>): { media: Media; start: () => Promise<void>; stop: () => void } {
  const [media, setMedia] = useState<Media>({ state: 'off' })
  const isHere = useRef(true)
  const stream = media.state === 'on' ? media.stream : null
  useEffect(() => () => { if (stream) stopMedia(stream) }, [stream])
  useEffect(() => () => { isHere.current = false }, [])
  const start = async () => {
    setMedia({ state: 'asking' })
    const answer = await open()
    // The page may have been left while the browser asked.
    if (!isHere.current) return answer.ok ? stopMedia(answer.stream) : undefined
    setMedia(answer.ok ? { state: 'on', stream: answer.stream } : { state: 'failed', code: answer.code })
  }
  return { media, start, stop: () => setMedia({ state: 'off' }) }
}
