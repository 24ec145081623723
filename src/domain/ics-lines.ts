import { fromDayNumber, toDayNumber, toTokyo } from './calendar.ts'

const OCTETS_A_LINE = 75
const UTC_OFFSET_MINUTES = 540
const MINUTES_A_DAY = 1440

/** The VTIMEZONE of Japan, which a file with local times must hold (RFC 5545, 3.6.5). */
export const TIMEZONE_LINES = [
  'BEGIN:VTIMEZONE', 'TZID:Asia/Tokyo', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900', 'TZNAME:JST', 'END:STANDARD', 'END:VTIMEZONE',
]

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Folds one content line so that no line is longer than 75 octets of UTF-8, never within a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const width = octetsOf(letter)
    if (octets + width > OCTETS_A_LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += width
  }
  return folded
}

/** Joins content lines into a file: folded, each ended by CRLF. */
export const joinLines = (lines: string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('')

const isPrintable = (letter: string): boolean => letter === '\n' || (letter >= ' ' && letter !== '\u007f')

/** A TEXT value: backslash, semicolon, comma and line breaks escaped, control characters left out (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')].filter(isPrintable).join('').replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')

const plain = (text: string): string => text.replace(/[-:]/g, '')

/** The parameter and value of a DTSTART, EXDATE or RECURRENCE-ID for local times `YYYY-MM-DDTHH:MM` or days `YYYY-MM-DD`, all of one sort. */
export function dateValue(...locals: string[]): string {
  const isDay = locals.every((local) => local.length === 10)
  return `${isDay ? ';VALUE=DATE' : ';TZID=Asia/Tokyo'}:${locals.map((local) => (isDay ? plain(local) : `${plain(local)}00`)).join(',')}`
}

/** A local time `YYYY-MM-DDTHH:MM` of Japan as UTC, with these seconds. */
export function utcValue(local: string, seconds = '00'): string {
  const minutes = toDayNumber(local.slice(0, 10)) * MINUTES_A_DAY + Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) - UTC_OFFSET_MINUTES
  const ofDay = minutes - Math.floor(minutes / MINUTES_A_DAY) * MINUTES_A_DAY
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${plain(fromDayNumber(Math.floor(minutes / MINUTES_A_DAY)))}T${two(Math.floor(ofDay / 60))}${two(ofDay % 60)}${seconds}Z`
}

/** An ISO instant as UTC. */
export function instantValue(instant: string): string {
  const { date, time } = toTokyo(instant)
  return utcValue(`${date}T${time}`)
}
