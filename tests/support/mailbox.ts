import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string[]
  raw: string
  subject: string
  text: string
  ics: string | null
  header: (name: string) => string | null
}

/** A real mail server on a free port; `refusal` makes it refuse every letter. */
export async function openMailbox(): Promise<{ url: string; mails: ReceivedMail[]; say: { refusal: string | null; delay: number }; close: () => Promise<void> }> {
  const mails: ReceivedMail[] = []
  const say = { refusal: null as string | null, delay: 0 }
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (say.refusal !== null) return done(Object.assign(new Error(say.refusal), { responseCode: 451 }))
        mails.push(readMail(Buffer.concat(chunks).toString('utf8'), session.envelope.rcptTo.map(({ address }) => address)))
        setTimeout(done, say.delay)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails, say, close: () => new Promise((resolve) => server.close(resolve)) }
}

function readMail(raw: string, to: string[]): ReceivedMail {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1]
  const parts = boundary === undefined ? [raw] : raw.split(`--${boundary}`).slice(1, -1)
  const bodies = parts.map((part) => readPart(part.replace(/^\r\n/, '')))
  const header = (name: string) => headerOf(raw, name)
  return { to, raw, header, subject: decodeWords(header('Subject') ?? ''), text: bodies[0] ?? '', ics: bodies[1] ?? null }
}

function headerOf(text: string, name: string): string | null {
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? null
}

function readPart(part: string): string {
  const body = part.slice(part.indexOf('\r\n\r\n') + 4)
  const encoding = headerOf(part, 'Content-Transfer-Encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** RFC 2047 encoded words. */
function decodeWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) => {
    const bytes = kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64') : Buffer.from(word.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1')
    return bytes.toString('utf8')
  })
}
