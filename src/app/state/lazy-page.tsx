import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import { useApp } from './app-context.ts'
import { Fault } from './Fault.tsx'
import { Loading } from './Loading.tsx'
import { PackMissing } from './PackMissing.tsx'

/** A page that is fetched when it is first opened; if it can't be had, that is said instead of showing nothing. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  return lazy(() => load().catch((error: unknown) => {
    console.error(error)
    return Fault
  }))
}

/** The same for a page that shows nothing without the pack. */
export function packPage(load: () => Promise<ComponentType>): ComponentType {
  const Page = lazyPage(load)
  return function PackPage() {
    const { pack, openAgain } = useApp()
    if (pack.state === 'ready') return <Page />
    if (pack.state === 'fault') throw pack.error
    return pack.state === 'opening' ? <Loading /> : <PackMissing retry={openAgain} />
  }
}
