declare module 'which-polygon' {
  export default function whichPolygon(collection: unknown): (point: [number, number]) => Record<string, unknown> | null
}
