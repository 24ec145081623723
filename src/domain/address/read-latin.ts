/** Figures of an address as written together: an explicit 丁目 if the word chome stood there, then the others in order. */
export interface Figures { chome: number | null; others: number[] }

/** A stretch between commas: the words, the figures right before and right behind them. */
export interface Segment { before: Figures | null; words: string[]; behind: Figures | null }

const COUNTRY = /\b(japan|jpn|nippon|nihon)\b/g
const CHOME = String.raw`\s*-?\s*(?:cho-?u?-?me|cho)\b`
const ORDINALS: [RegExp, string][] = [
  [/(?:itt?|ich?i?|iti)-?\s?(?=cho-?u?-?me)/g, '1'], [/ni-?\s?(?=cho-?u?-?me)/g, '2'], [/san-?\s?(?=cho-?u?-?me)/g, '3'], [/(?:yon|shi)-?\s?(?=cho-?u?-?me)/g, '4'],
  [/\bgo-?\s?(?=cho-?u?-?me)/g, '5'], [/roku-?\s?(?=cho-?u?-?me)/g, '6'], [/(?:nana|shichi)-?\s?(?=cho-?u?-?me)/g, '7'], [/hat?c?h?i?-?\s?(?=cho-?u?-?me)/g, '8'], [/ky[uū]u?-?\s?(?=cho-?u?-?me)/g, '9'],
]

const CHOME_BEFORE_FIGURE = new RegExp(String.raw`(\d+)${CHOME}[\s,-]*(?=\d)`, 'g')
const CHOME_ALONE = new RegExp(String.raw`(\d+)${CHOME}`, 'g')

/** Lower-case Latin without marks: words for 丁目, 番, 号 and floors become figures; an explicit 丁目 is written `4c`. */
export function plainLatin(text: string): string {
  const ascii = /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[‐‑‒–—―−ー]/g, '-').replace(/[、，\s]/g, ' ') : text
  let latin = ascii.toLowerCase().replace(/['`’]/g, '').replace(/[.;:()"“”|/]/g, ' , ')
  if (latin.includes('cho')) {
    if (/[a-z][- ]?cho/.test(latin)) for (const [word, digit] of ORDINALS) latin = latin.replace(word, digit)
    latin = latin.replace(CHOME_BEFORE_FIGURE, '$1c-').replace(CHOME_ALONE, '$1c ')
  }
  if (/\d\s*-?\s*(ban|go)/.test(latin)) latin = latin.replace(/(\d+)\s*-?\s*ban(?:-?chi)?\b[\s-]*(?:no\b)?/g, '$1-').replace(/(\d+)\s*-?\s*gou?\b/g, '$1 ')
  return latin
    .replace(COUNTRY, ' ')
    .replace(/(\d+)\s*-?(?:f|fl|floor|st|nd|rd|th|goshitsu)\b/g, ' ')
    .replace(/(\d)(?=[a-z]{3})/g, '$1 ')
    .replace(/(?<![\da-z])([a-z]+(?:-[a-z]+)*)-?(?=\d)/g, '$1 ')
}

/** Cuts plain Latin at its commas. */
export const readSegments = (latin: string): Segment[] =>
  latin.split(',').map(readSegment).filter((segment) => segment.words.length > 0 || segment.before !== null)

function readSegment(segment: string): Segment {
  const result: Segment = { before: null, words: [], behind: null }
  for (const token of segment.split(/\s+/).filter(Boolean)) {
    if (/^[#-]*\d/.test(token)) {
      const figures = readFigures(token)
      if (result.words.length === 0) result.before = figures
      else if (result.behind === null) result.behind = figures
      // "Ikejiri 4 20 1": figures parted by spaces alone.
      else result.behind = { chome: result.behind.chome ?? figures.chome, others: [...result.behind.others, ...figures.others] }
    } else if (/[a-z]/.test(token)) {
      if (result.behind !== null) break
      result.words.push(token)
    }
  }
  return result
}

function readFigures(token: string): Figures {
  const explicit = /(\d+)c/.exec(token)
  const others = token.replace(/\d+c/, '').split(/\D+/).filter(Boolean).map(Number)
  return { chome: explicit?.[1] === undefined ? null : Number(explicit[1]), others }
}
