/** Katakana as hiragana; everything else as it is. */
export const hiragana = (text: string): string => text.replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))

export const hasKanji = (text: string): boolean => /\p{Script=Han}/u.test(text)
