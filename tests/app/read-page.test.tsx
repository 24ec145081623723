import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { passagesOf } from '../../src/app/aloud/read-page.ts'
import { Ruby } from '../../src/app/language/Text.tsx'

afterEach(cleanup)

it('reads a page in order, each language by its own voice, a reading instead of its kanji and nothing twice', () => {
  const { container } = render(
    <main lang="en">
      <h1>Your district is Kinuta <span lang="ja"><Ruby base="砧" ruby="きぬた" /></span></h1>
      <p>also called <Ruby base="世田谷" ruby="Setagaya" /></p>
      <p>Call <a href="tel:0354323333">03-5432-3333</a></p>
      <p aria-hidden="true">shown only</p>
      <p hidden>not yet</p>
      <svg><title>drawn</title></svg>
      <ul><li>one</li><li> </li><li>・</li></ul>
    </main>,
  )
  expect(passagesOf(container).map(({ text, lang }) => [lang, text])).toEqual([
    ['en', 'Your district is Kinuta'], ['ja', 'きぬた'], ['en', 'also called'], ['ja', '世田谷'], ['en', 'Call'], ['en', '03-5432-3333'], ['en', 'one'],
  ])
})
