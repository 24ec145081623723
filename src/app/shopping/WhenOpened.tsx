import type { ComponentChildren } from 'preact'
import { Loading } from '../state/Loading.tsx'
import { PackMissing } from '../state/PackMissing.tsx'
import type { Opened } from './use-opened.ts'

interface Props<T> { of: Opened<T>; openAgain: () => void; children: (value: T) => ComponentChildren }

/** Shows what needs a part of the pack once it is there; until then, or without it, says so. */
export function WhenOpened<T>({ of, openAgain, children }: Props<T>) {
  if (of.state === 'fault') throw of.error
  if (of.state === 'opening') return <Loading />
  if (of.state === 'unavailable') return <PackMissing retry={openAgain} />
  return <>{children(of.value)}</>
}
