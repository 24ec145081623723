import { isUnsettled, MESSAGES, type OutboxEntry } from './outbox-entry.ts'
import { sendEntry, sendWithdrawal } from './outbox-send.ts'
import { readEntries } from './outbox-store.ts'
import type { Solve } from './proof.ts'

/** Sends all that waits, one after the other; true when nothing is left waiting. Runs in pages and in the service worker, never twice at once. */
export function drainOutbox(solve: Solve): Promise<boolean> {
  return whileAlone(async () => {
    // Only one sender is at work, so whatever says "sending" was left so by one that was cut off: the server knows it by its id.
    for (const entry of await readKnown()) {
      if (entry.state === 'waiting' || entry.state === 'sending') await sendEntry(entry, solve)
      else if (entry.state === 'withdrawing') await sendWithdrawal(entry, entry.receipt?.code ?? null)
    }
    return !(await readKnown()).some(isUnsettled)
  })
}

/** What a newer app in another tab may have kept is left to that app. */
const readKnown = async (): Promise<OutboxEntry[]> => (await readEntries()).filter(({ kind }) => kind in MESSAGES)

/** Without locks (an insecure connection) two senders may meet; the server still keeps one message an id. */
export function whileAlone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks?.request('outbox', work) ?? work()
}
