import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

/** The licence asks that its notice be read where the data is shown. */
export function OsmNotice({ notice }: { notice: string }) {
  return (
    <p class={controls['small']}>
      <Text k="shopping.osm" /> <span class="screen-only"><Text k="shopping.osm.press" /> </span><a href="https://www.openstreetmap.org/copyright" rel="noreferrer"><span lang="en">© OpenStreetMap contributors (ODbL)</span></a>
      <span class="print-only" lang="en"> {notice}</span>
    </p>
  )
}
