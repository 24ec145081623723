import { expect, test } from 'vitest'
import { createRateLimit, networkOf } from '../../src/server/rate-limit.ts'

test.each([
  ['2001:db8::1', '2001:db8:0:0'], ['2001:db8::2', '2001:db8:0:0'], ['2001:db8:0:0:9:8:7:6', '2001:db8:0:0'], ['2001:0DB8:0000::ffff', '2001:db8:0:0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:db8:1:2::', '2001:db8:1:2'], ['[2001:db8:1:2::5]:8080', '2001:db8:1:2'], ['fe80::1%eth0', 'fe80:0:0:0'], ['::1', '0:0:0:0'], ['2001:db8::192.0.2.1', '2001:db8:0:0'],
  ['192.0.2.1', '192.0.2.1'], ['192.0.2.1:50123', '192.0.2.1'], ['::ffff:192.0.2.1', '192.0.2.1'], ['unknown', 'unknown'], ['a:b', 'a:b'],
])('%s is %s, whoever it says it is', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('many newcomers do not make the limit forget those who went over it', () => {
  const may = createRateLimit(1, 10, () => 0)
  expect([may('guesser'), may('guesser')]).toEqual([true, false])
  for (let n = 0; n < 60_000; n += 1) may(`newcomer ${n}`)
  expect(may('guesser')).toBe(false)
})
