import { blankPage } from './blank-page.ts'
import { forgetSession } from './session-history.ts'

/** The Japan Meteorological Agency: a page that anybody may have open. */
const NEUTRAL = 'https://www.jma.go.jp/'

let isLeaving = false

/** Away from here: a blank page at once, then one about the weather in its place; without network a page that only says so. */
export function leave(offlineWords: string): void {
  if (isLeaving) return
  isLeaving = true
  blankPage()
  void forgetSession().finally(() => {
    if (navigator.onLine) location.replace(NEUTRAL)
    else showOffline(offlineWords)
  })
}

function showOffline(words: string) {
  const line = document.createElement('p')
  line.textContent = words
  document.getElementById('app')?.append(line)
}
