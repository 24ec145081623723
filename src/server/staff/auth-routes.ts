import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { problem } from '../problem.ts'
import { clientOf } from '../rate-limit.ts'
import type { Auth } from './auth.ts'
import { sameOriginOnly } from './same-origin.ts'
import { CLIENT_HEADER } from './sign-in-options.ts'
import type { StaffServices } from './staff-services.ts'
import { forgetTries, mayTry } from './tries.ts'

/** What of the library is offered; the rest does not exist here. */
const POSTS = ['/sign-in/email', '/sign-out', '/change-password', '/two-factor/enable', '/two-factor/verify-totp', '/two-factor/verify-backup-code', '/two-factor/generate-backup-codes'] as const
const MOST_TRIES_FROM_ANYWHERE = 100
const SignIn = v.object({ email: v.pipe(v.string(), v.maxLength(254), v.toLowerCase()) })
const Fault = v.object({ code: v.string(), message: v.string() })

/** Sign-in at /api/staff/auth. */
export function createAuthRoutes({ database, keys, oidc, isBehindProxy, originOf, authFor }: StaffServices): Hono {
  const routes = new Hono()
  routes.use(sameOriginOnly(originOf))
  const nameOf = (purpose: string, text: string) => `${purpose} ${keys.newest.digest(purpose, text).toString('base64url')}`

  routes.post('/sign-in/oauth2', async (c) => {
    if (!oidc) return problem(c, 'notFound')
    // Where to come back to is ours to say.
    return pass(c, '/sign-in/social', JSON.stringify({ provider: 'oidc', callbackURL: '/staff', errorCallbackURL: '/staff?refused=1' }))
  })
  routes.get('/callback/oidc', async (c) => (oidc ? pass(c, '/callback/oidc', null) : problem(c, 'notFound')))

  for (const path of POSTS) {
    routes.post(path, async (c) => {
      const body = await c.req.text()
      if (path !== '/sign-in/email') return pass(c, path, body)
      const asked = v.safeParse(SignIn, toJson(body))
      if (!asked.success) return problem(c, 'invalid')
      const fromHere = nameOf('sign-in', `${asked.output.email} ${clientOf(c, isBehindProxy)}`)
      const fromAnywhere = nameOf('sign-in', asked.output.email)
      if (!(await mayTry(database, fromHere)) || !(await mayTry(database, fromAnywhere, MOST_TRIES_FROM_ANYWHERE))) return problem(c, 'tooMany')
      const answer = await pass(c, path, body)
      if (answer.ok) await forgetTries(database, fromHere)
      return answer
    })
  }

  async function pass(c: Context, path: string, body: string | null): Promise<Response> {
    const auth: Auth = await authFor(originOf(c))
    const headers = new Headers(c.req.raw.headers)
    for (const name of Array.from(headers.keys()).filter((one) => one.startsWith('x-') || one === 'content-length')) headers.delete(name)
    headers.set('Content-Type', 'application/json')
    headers.set(CLIENT_HEADER, toAddress(keys.newest.digest('staff client', clientOf(c, isBehindProxy))))
    const url = new URL(`/api/staff/auth${path}${new URL(c.req.url).search}`, originOf(c))
    const answer = await auth.handler(new Request(url, { method: c.req.method, headers, body }))
    if (answer.status === 429) return problem(c, 'tooMany')
    if (answer.status >= 500) return problem(c, 'internal')
    return answer.status >= 400 ? toProblem(answer) : new Response(answer.body, answer)
  }
  return routes
}

/** The library's refusal in the form of all our others; its cookies stay. */
async function toProblem(answer: Response): Promise<Response> {
  const fault = v.safeParse(Fault, await answer.json().catch(() => null))
  const { code, message } = fault.success ? fault.output : { code: 'invalid', message: 'Not a valid message' }
  const headers = new Headers(answer.headers)
  headers.set('Content-Type', 'application/problem+json')
  headers.delete('Content-Length')
  return new Response(JSON.stringify({ type: 'about:blank', title: message, status: answer.status, code }), { status: answer.status, headers })
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The library only counts by something that looks like an address; this one (of the range for private use) tells nothing. */
function toAddress(digest: Buffer): string {
  return `fd${digest.toString('hex', 0, 15)}`.replace(/(.{4})(?=.)/g, '$1:')
}
