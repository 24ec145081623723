/** `digits` stay text in a spreadsheet: none of them may be lost. */
export type Cell = string | number | null | { digits: string }

/** RFC 4180 with the byte order mark by which Excel knows UTF-8. */
export function toCsv(header: string[], rows: Cell[][]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}

function toCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'object') return `"=""${value.digits}"""`
  // A spreadsheet would take these for a formula, in Japan the wide ones too.
  const text = typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
