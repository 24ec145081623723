import * as v from 'valibot'
import { Problem } from '../domain/message-parts.ts'
import { MESSAGES, type OutboxEntry } from './outbox-entry.ts'
import { changeEntry, readEntries } from './outbox-store.ts'

const PATIENCE = 20_000
/** Answers that say "not now", whatever stands in them. */
const LATER = new Set([408, 421, 425, 429])

/** Sends all that waits, one after the other; true when nothing is left waiting. Runs in pages and in the service worker, never twice at once. */
export function drainOutbox(): Promise<boolean> {
  return whileAlone(async () => {
    // Only one sender is at work, so whatever says "sending" was left so by one that was cut off: the server knows it by its id.
    for (const entry of await readEntries()) if (entry.state === 'waiting' || entry.state === 'sending') await sendEntry(entry)
    return (await readEntries()).every(({ state }) => state === 'sent' || state === 'refused')
  })
}

/** Without locks (an insecure connection) two senders may meet; the server still keeps one message an id. */
export function whileAlone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks?.request('outbox', work) ?? work()
}

async function sendEntry(entry: OutboxEntry): Promise<void> {
  const { id, kind, body, putAt } = entry
  await changeEntry(id, () => ({ id, kind, body, putAt, state: 'sending' }))
  const outcome = await put(entry)
  await changeEntry(id, () => ({ id, kind, body, putAt, ...outcome }))
}

type Outcome = { state: 'waiting' } | { state: 'sent'; receipt: v.InferOutput<(typeof MESSAGES)['offer']['receipt']> } | { state: 'refused'; code: string }

/** Only our own server's word settles a message; the log-in page of a Wi-Fi, a broken proxy or silence leave it waiting. */
async function put({ id, kind, body }: OutboxEntry): Promise<Outcome> {
  const { url, receipt } = MESSAGES[kind]
  try {
    const response = await fetch(url(id), {
      method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(PATIENCE),
    })
    const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false
    if (!response.ok && (!isProblem || response.status >= 500 || LATER.has(response.status))) return { state: 'waiting' }
    const answer: unknown = await response.json()
    if (!response.ok) {
      const problem = v.safeParse(Problem, answer)
      return problem.success ? { state: 'refused', code: problem.output.code } : { state: 'waiting' }
    }
    const parsed = v.safeParse(receipt, answer)
    return parsed.success && parsed.output.id === id ? { state: 'sent', receipt: parsed.output } : { state: 'waiting' }
  } catch {
    return { state: 'waiting' }
  }
}
