import { expect, it } from 'vitest'
import { colourDistricts, decodePath, outlineDistricts } from '../../src/app/map/outlines.ts'
import { labelsThatFit, type Label } from '../../src/app/map/place-labels.ts'
import { core, geo } from './render-app.tsx'

it('reads a path back into degrees, latitude first', () => {
  expect(decodePath([13965000, 3564000, 10, -20])).toEqual([[35.64, 139.65], [35.6398, 139.6501]])
})

it('gives every district a shape, a middle within the ward and neighbours', () => {
  const { shapes, neighbours } = outlineDistricts(core, geo)
  expect(shapes).toHaveLength(28)
  const isSound = ({ id, areas, middle: [lat, lng] }: (typeof shapes)[number]) =>
    areas.length > 0 && lat > 35.58 && lat < 35.69 && lng > 139.57 && lng < 139.7 && (neighbours.get(id)?.size ?? 0) > 0
  expect(shapes.filter((shape) => !isSound(shape))).toEqual([])
})

it('never gives two neighbours the same colour', () => {
  const { neighbours } = outlineDistricts(core, geo)
  const colours = colourDistricts(neighbours)
  const clashes = [...neighbours].flatMap(([id, around]) => [...around].filter((other) => colours.get(other) === colours.get(id)).map((other) => [id, other]))
  expect(clashes).toEqual([])
})

it('lets a district’s name give way, and drops a station’s', () => {
  const label = (text: string, kind: Label['kind'], y: number, fromZoom = 11): Label => ({ text, at: [y, 0], kind, fromZoom })
  const placed = labelsThatFit([label('上野毛', 'district', 100), label('等々力', 'district', 110), label('等々力', 'station', 110), label('遠く', 'district', 300, 15)], 12, ([y]) => ({ x: 100, y }))
  expect(placed.map(({ text, shift }) => [text, shift])).toEqual([['上野毛', 0], ['等々力', expect.any(Number)]])
  expect(placed[1]?.shift).not.toBe(0)
})
