import { useLocation } from 'preact-iso/router'
import { useEffect, useState } from 'preact/hooks'

/** The fragment now; the router itself follows only path and query. */
export function useFragment(): string {
  const { url } = useLocation()
  const [fragment, setFragment] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const read = () => setFragment(location.hash.slice(1))
    read()
    addEventListener('hashchange', read)
    addEventListener('popstate', read)
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('popstate', read)
    }
  }, [url])
  return fragment
}
