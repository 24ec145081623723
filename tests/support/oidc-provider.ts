import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Person { sub: string; email: string; email_verified?: boolean }
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A small provider of OpenID Connect: discovery, keys and tokens over HTTP; `visit` stands for the person who says yes on its page. */
export async function openProvider(clientId: string): Promise<{ issuer: string; visit: (url: string, person: Person) => string; forge: { nonce: boolean }; close: () => Promise<void> }> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const granted = new Map<string, { person: Person; nonce: string | null; challenge: string | null }>()
  const forge = { nonce: false }
  let issuer = ''
  const tokenFor = (asked: URLSearchParams) => {
    const code = asked.get('code') ?? ''
    const grant = granted.get(code)
    const verifier = createHash('sha256').update(asked.get('code_verifier') ?? '').digest('base64url')
    if (!grant || grant.challenge !== verifier) return null
    granted.delete(code)
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 60, name: 'ignored', nonce: forge.nonce ? 'another' : grant.nonce, ...grant.person }
    const body = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
    const signature = createSign('RSA-SHA256').update(body).sign(privateKey).toString('base64url')
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: `${body}.${signature}` }
  }
  const server = createServer(async (request, response) => {
    const answer = (value: object | null) => response.writeHead(value === null ? 400 : 200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value ?? { error: 'invalid_grant' }))
    if (request.url === '/.well-known/openid-configuration') {
      return answer({ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['code'], subject_types_supported: ['public'] })
    }
    if (request.url === '/keys') return answer({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    let body = ''
    for await (const chunk of request) body += String(chunk)
    return answer(tokenFor(new URLSearchParams(body)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const visit = (url: string, person: Person) => {
    const asked = new URL(url).searchParams
    const code = randomUUID()
    granted.set(code, { person, nonce: asked.get('nonce'), challenge: asked.get('code_challenge') })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString()
    return `${back.pathname}${back.search}`
  }
  return { issuer, visit, forge, close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }) }
}
