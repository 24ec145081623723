import { encode } from 'uqr'

/** A QR code in one path; what it holds stands in words beside it. */
export function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true"><path d={squares} /></svg>
}
