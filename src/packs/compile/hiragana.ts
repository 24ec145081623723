/** Seeds hold full-width katakana, as the open data standard wants; people read hiragana. */
export const toHiragana = (kana: string): string =>
  kana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60)).replaceAll('・', '')
