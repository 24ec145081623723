/** A provider of OpenID Connect by which the staff may sign in. */
export interface OidcOptions {
  issuer: string
  clientId: string
  clientSecret: string
}

export const SHORTEST_PASSWORD = 12
/** Set by us alone: whoever asks, under a name that is not an address. */
export const CLIENT_HEADER = 'x-staff-client'

/** The provider of the environment, if there is one. */
export function oidcOf({ MADOGUCHI_OIDC_ISSUER: issuer, MADOGUCHI_OIDC_CLIENT_ID: clientId, MADOGUCHI_OIDC_CLIENT_SECRET: clientSecret }: NodeJS.ProcessEnv): OidcOptions | null {
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null
}
