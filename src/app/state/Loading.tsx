import { Text } from '../language/Text.tsx'

export function Loading() {
  return <p role="status"><Text k="pack.opening" /></p>
}
