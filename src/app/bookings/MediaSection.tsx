import type { ComponentChildren } from 'preact'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import type { Media } from './use-media.ts'

interface Props { what: 'camera' | 'microphone'; media: Media; start: () => Promise<void>; stop: () => void; children: ComponentChildren }

/** A device to try: a button to switch it on, what came of it in words, and what to do if it did not work. */
export function MediaSection({ what, media, start, stop, children }: Props) {
  const isOn = media.state === 'on'
  const isAsking = media.state === 'asking'
  const toggle = isAsking ? undefined : isOn ? stop : () => void start()
  const label = isOn ? `mybooking.test.${what}.stop` as const : media.state === 'failed' ? 'mybooking.test.again' : `mybooking.test.${what}.start` as const
  return (
    <section class={controls['card']} aria-labelledby={what}>
      <h2 id={what}><Text k={`mybooking.test.${what}`} /></h2>
      <div role="status">
        {media.state === 'asking' && <p><Text k="mybooking.test.asking" /></p>}
        {media.state === 'failed' && (
          <Notice icon="alert" tone="warm">
            <p><strong><Text k={`mybooking.test.${what}.${media.code}`} /></strong></p>
            <p><Text k={`mybooking.test.${media.code}.do`} /></p>
          </Notice>
        )}
      </div>
      {isOn && children}
      {/* One button throughout and never disabled, so that the focus stays where it was. */}
      <p><button type="button" class={controls['button']} aria-disabled={isAsking} onClick={toggle}><Icon name={isOn ? 'close' : what === 'camera' ? 'video' : 'chat'} /><span><Text k={label} /></span></button></p>
    </section>
  )
}
