import { useLocation } from 'preact-iso/router'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type ActivityFilter, readFilter, writeFilter } from '../../domain/activity-filter.ts'
import { textQuery } from '../find/fragment.ts'
import { useFragment } from '../find/use-fragment.ts'

const PAUSE_AFTER_TYPING_MS = 300

/** The address of the same activities; what was typed stays in the fragment, which is never sent. */
export function addressOf(filter: ActivityFilter): string {
  const query = writeFilter(filter)
  return `/activities${query === '' ? '' : `?${query}`}${filter.text === '' ? '' : `#${textQuery(filter.text)}`}`
}

const textIn = (fragment: string): string => new URLSearchParams(fragment).get('q') ?? ''

/** The one filter of the page, kept in the address. */
export function useFilter(): { filter: ActivityFilter; change: (patch: Partial<ActivityFilter>) => void } {
  const { url, query, route } = useLocation()
  const fragment = useFragment()
  const [text, setText] = useState(() => textIn(fragment))
  const written = useRef(text)
  const filter = useMemo(() => readFilter({ get: (name) => query[name] ?? null }, text), [url, text])

  useEffect(() => {
    // Our own writing comes back a moment later, when more may have been typed.
    if (textIn(fragment) !== written.current) setText(written.current = textIn(fragment))
  }, [fragment])
  useEffect(() => {
    if (text === written.current) return undefined
    const timer = setTimeout(() => {
      written.current = text
      route(addressOf(filter), true)
    }, PAUSE_AFTER_TYPING_MS)
    return () => clearTimeout(timer)
  }, [filter])

  const change = (patch: Partial<ActivityFilter>) => {
    const { text: typed, ...rest } = patch
    if (typed !== undefined) setText(typed)
    if (Object.keys(rest).length === 0) return
    written.current = typed ?? text
    route(addressOf({ ...filter, ...patch }), true)
  }
  return { filter, change }
}
