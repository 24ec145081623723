export interface Passage { text: string; lang: string; element: Element }

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,address,summary,legend,label,button,a[href],div,section'
/** Romaji is for the eye; a Japanese voice says the kanji. */
const SILENT = 'script,style,rp,rt[lang],svg,select,input,textarea,[aria-hidden="true"],[hidden],[data-aloud]'

/** Whether an element is drawn; a browser that can't tell is believed. */
const isShown = (element: Element): boolean => (element as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true

/** The words of a part of the page in reading order, a passage for each block and language; above kanji the reading is said, once. */
export function passagesOf(root: Element): Passage[] {
  const passages: Passage[] = []
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ')
    if (parent === null || text.trim() === '' || parent.closest(SILENT) !== null || isUnderReading(parent) || !isShown(parent)) continue
    const element = parent.closest(BLOCKS) ?? root
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? 'ja'
    const last = passages.at(-1)
    if (last?.element === element && last.lang === lang) last.text += text
    else passages.push({ text, lang, element })
  }
  return passages.map((passage) => ({ ...passage, text: passage.text.trim() })).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/** Words that a reading stands above are said by their reading. */
function isUnderReading(parent: Element): boolean {
  const ruby = parent.closest('ruby')
  return ruby !== null && parent.closest('rt') === null && ruby.querySelector('rt:not([lang])') !== null
}
