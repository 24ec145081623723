import type { Database } from '../../src/server/database/open-database.ts'
import { addAccount, type NewAccount } from '../../src/server/staff/accounts.ts'
import { totpOf } from './totp.ts'

const ORIGIN = 'http://localhost'
type App = { request: (path: string, init?: RequestInit) => Response | Promise<Response> }

/** A browser of the staff: keeps cookies and names its origin. */
export class StaffBrowser {
  readonly cookies = new Map<string, string>()
  private readonly app: App
  readonly headers: Record<string, string>
  constructor(app: App, headers: Record<string, string> = {}) {
    this.app = app
    this.headers = { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin', ...headers }
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.app.request(path, {
      method, headers: { ...this.headers, 'Content-Type': 'application/json', ...(cookie && { Cookie: cookie }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /Max-Age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
  get = (path: string): Promise<Response> => this.send('GET', `/api/v1/staff${path}`)
  post = (path: string, body: unknown = {}): Promise<Response> => this.send('POST', `/api/v1/staff${path}`, body)
  auth = (path: string, body: unknown = {}): Promise<Response> => this.send('POST', `/api/staff/auth${path}`, body)
}

let count = 0
export function makeAccount(change: Partial<NewAccount> = {}): NewAccount {
  count += 1
  return { email: `staff${count}@ward.example`, name: `職員${count}`, role: 'counter', scopeId: 'ikejiri', ...change }
}

/** Somebody of the staff with a second factor, signed in. */
export async function signInNew(app: App, database: Database, change: Partial<NewAccount> = {}): Promise<{ browser: StaffBrowser; account: NewAccount; password: string; uri: string; backupCodes: string[] }> {
  const account = makeAccount(change)
  const password = (await addAccount(database, account))?.password ?? ''
  const browser = new StaffBrowser(app)
  await browser.auth('/sign-in/email', { email: account.email, password })
  const { totpURI: uri, backupCodes } = (await (await browser.auth('/two-factor/enable', { password })).json()) as { totpURI: string; backupCodes: string[] }
  const verified = await browser.auth('/two-factor/verify-totp', { code: totpOf(uri) })
  if (!verified.ok) throw new Error(`not signed in: ${verified.status} ${await verified.text()}`)
  return { browser, account, password, uri, backupCodes }
}
