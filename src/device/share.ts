export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed'

/** Opens the phone's own share sheet, or copies the link where there is none. */
export async function shareOrCopy(page: { title: string; text: string; url: string }): Promise<ShareOutcome> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share(page)
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  try {
    await navigator.clipboard.writeText(`${page.text}\n${page.url}`)
    return 'copied'
  } catch {
    return 'failed'
  }
}
