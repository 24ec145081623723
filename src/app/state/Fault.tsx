import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

/** A fault of ours is said in words, and the urgent numbers in the header stay in reach. */
export function Fault() {
  return (
    <div class={controls['section']} role="alert">
      <h1><Text k="fault.title" /></h1>
      <p><Text k="fault.lead" /></p>
      <p><button type="button" class={controls['button']} data-kind="primary" onClick={() => location.reload()}><span><Text k="fault.reload" /></span></button></p>
    </div>
  )
}

export function FaultBoundary({ children }: { children: ComponentChildren }) {
  const [fault] = useErrorBoundary((error: unknown) => console.error(error))
  return fault === undefined ? <>{children}</> : <Fault />
}
