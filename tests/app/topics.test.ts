import { expect, it } from 'vitest'
import { TOPICS } from '../../src/app/book/draft.ts'
import { handedOver, handOver } from '../../src/app/topics/handover.ts'
import { compileSetagaya } from '../support/setagaya.ts'

const { topics } = compileSetagaya()

it('hands every trouble over in words that a booking knows, and nothing when nothing was chosen', () => {
  for (const { id } of topics.topics) {
    handOver([id])
    expect(TOPICS).toContain(handedOver())
  }
  handOver(['memory', 'debt'])
  expect(handedOver()).toBe('memory')
  handOver([])
  expect(handedOver()).toBeNull()
})
