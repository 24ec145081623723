import { expect, test } from 'vitest'
import { withLanguage } from '../../src/app/language/link.ts'

const AT = 'https://madoguchi.example'

test.each([
  ['/', 'vi', '/?lang=vi'],
  ['/?lang=vi', 'ja', '/'],
  ['/?lang=vi', 'ko', '/?lang=ko'],
  ['/activities?district=yoga&view=map', 'zh-Hans', '/activities?district=yoga&view=map&lang=zh-Hans'],
  ['/activities?lang=vi&view=map', 'ja', '/activities?view=map'],
  ['/find#q=%E6%B1%A0%E5%B0%BB', 'es', '/find?lang=es#q=%E6%B1%A0%E5%B0%BB'],
  ['/find?lang=es#q=a?lang=b', 'ja', '/find#q=a?lang=b'],
] as const)('%s in %s is %s', (before, language, after) => {
  expect(withLanguage(AT + before, language)).toBe(AT + after)
})
