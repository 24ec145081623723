/** Figures of an address as written together: an explicit 丁目 if the word chome stood there, then the others in order. */
export interface Figures { chome: number | null; others: number[] }

/** A stretch between commas: the words, the figures right before and right behind them. */
export interface Segment { before: Figures | null; words: string[]; behind: Figures | null }

const COUNTRY = /\b(japan|jpn|nippon|nihon)\b/g
const CHOME = String.raw`\s*-?\s*(?:(?:ch|ty|cy)o-?u?-?me|cho)\b`
const WORDS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const ORDINALS: [RegExp, string][] = [
  ...WORDS.map((word, i): [RegExp, string] => [new RegExp(String.raw`\b${word}[\s-]+(?=(?:ch|ty|cy)o)`, 'g'), String(i + 1)]),
  [/(?:itt?|ich?i?|iti)-?\s?(?=cho-?u?-?me)/g, '1'], [/ni-?\s?(?=cho-?u?-?me)/g, '2'], [/san-?\s?(?=cho-?u?-?me)/g, '3'], [/(?:yon|shi)-?\s?(?=cho-?u?-?me)/g, '4'],
  [/\bgo-?\s?(?=cho-?u?-?me)/g, '5'], [/roku-?\s?(?=cho-?u?-?me)/g, '6'], [/(?:nana|shichi)-?\s?(?=cho-?u?-?me)/g, '7'], [/hat?c?h?i?-?\s?(?=cho-?u?-?me)/g, '8'], [/ky[uū]u?-?\s?(?=cho-?u?-?me)/g, '9'],
]

const CHOME_BEFORE_FIGURE = new RegExp(String.raw`(\d+)${CHOME}[\s,-]*(?=\d)`, 'g')
const CHOME_ALONE = new RegExp(String.raw`(\d+)${CHOME}`, 'g')

/** Lower-case Latin without marks: words for 丁目, 番, 号 and floors become figures; an explicit 丁目 is written `4c`. */
export function plainLatin(text: string): string {
  const ascii = /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[‐‑‒–—―−ー]/g, '-').replace(/[、，\s]/g, ' ') : text
  let latin = ascii.toLowerCase().replace(/['`’]/g, '').replace(/(?<=\d)[./](?=\d)/g, '-').replace(/[.;:()"“”|/]/g, ' , ')
  if (/(?:ch|ty|cy)o/.test(latin)) {
    if (/[a-z][- ]?cho/.test(latin)) for (const [word, digit] of ORDINALS) latin = latin.replace(word, digit)
    latin = latin.replace(/(\d)(?:st|nd|rd|th)(?=[\s-]*(?:ch|ty|cy)o)/g, '$1').replace(CHOME_BEFORE_FIGURE, '$1c-').replace(CHOME_ALONE, '$1c ')
  }
  if (/\d\s*-?\s*(ban|go)/.test(latin)) latin = latin.replace(/(\d+)\s*-?\s*ban(?:-?chi)?\b[\s-]*(?:no\b)?/g, '$1-').replace(/(\d+)\s*-?\s*gou?\b/g, '$1 ')
  return latin
    .replace(COUNTRY, ' ')
    .replace(/(\d+)\s*-?(?:f|fl|floor|st|nd|rd|th|goshitsu)\b/g, ' ')
    .replace(/(\d)(?=[a-z]{3})/g, '$1 ')
    .replace(/(?<![\da-z])([a-z]+(?:-[a-z]+)*)-?(?=\d)/g, '$1 ')
}

/** Cuts plain Latin at its commas, and at each new run of words behind figures. */
export const readSegments = (latin: string): Segment[] => latin.split(',').flatMap(readSegment)

function readSegment(text: string): Segment[] {
  const segments: Segment[] = []
  let current: Segment = { before: null, words: [], behind: null }
  let last: Figures | null = null
  for (const token of text.split(/\s+/)) {
    // "#305" is a room, "3br" and "4pm" are no figures of an address.
    if (/^-?\d/.test(token) && !/^\d+[abd-z][a-z]?$/.test(token)) {
      const figures = readFigures(token)
      if (current.words.length === 0) current.before = current.before !== null && isPlain(last) && isPlain(figures) ? join(current.before, figures) : figures
      // "Ikejiri 4 20 1": figures parted by spaces alone.
      else current.behind = current.behind === null ? figures : join(current.behind, figures)
      last = figures
    } else if (/^[a-z]/.test(token)) {
      if (current.behind !== null) {
        segments.push(current)
        current = { before: last, words: [], behind: null }
      }
      current.words.push(token)
    }
  }
  return current.words.length > 0 || current.before !== null ? [...segments, current] : segments
}

const isPlain = (figures: Figures | null): figures is Figures => figures !== null && figures.chome === null && figures.others.length === 1
const join = (a: Figures, b: Figures): Figures => ({ chome: a.chome ?? b.chome, others: [...a.others, ...b.others] })

function readFigures(token: string): Figures {
  const explicit = /(\d+)c/.exec(token)
  const others = token.replace(/\d+c/, '').split(/\D+/).filter(Boolean).map(Number)
  return { chome: explicit?.[1] === undefined ? null : Number(explicit[1]), others }
}
