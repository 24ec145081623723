const UNTIL_THE_BROWSER_HAS_IT_MS = 60_000

/** Hands the browser a file made on this device. */
export function downloadFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_THE_BROWSER_HAS_IT_MS)
}
