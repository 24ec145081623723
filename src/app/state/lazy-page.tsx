import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import type { Namespace } from '../../locales/messages.ts'
import { needWords } from '../language/words.ts'
import { useApp } from './app-context.ts'
import { Fault } from './Fault.tsx'
import { Loading } from './Loading.tsx'
import { PackMissing } from './PackMissing.tsx'

/** A page that is fetched with its words when it is first opened; if it can't be had, that is said instead of showing nothing. */
export function lazyPage(load: () => Promise<ComponentType>, words: Namespace[] = ['pages']): ComponentType {
  return lazy(() => Promise.all([load(), needWords(...words)]).then(([page]) => page).catch((error: unknown) => {
    console.error(error)
    return Fault
  }))
}

/** The same for a page that shows nothing without the pack. */
export function packPage(load: () => Promise<ComponentType>, words?: Namespace[]): ComponentType {
  const Page = lazyPage(load, words)
  return function PackPage() {
    const { pack, openAgain } = useApp()
    if (pack.state === 'ready') return <Page />
    if (pack.state === 'fault') throw pack.error
    return pack.state === 'opening' ? <Loading /> : <PackMissing retry={openAgain} />
  }
}
