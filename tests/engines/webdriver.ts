/** The name that the standard gives to the id of an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** What a session of W3C WebDriver can be asked, as far as the walks need it. */
export interface Session {
  capabilities: { browserName: string; browserVersion: string }
  get: <T>(path: string) => Promise<T>
  post: <T = null>(path: string, body?: object) => Promise<T>
  /** The nth of the elements that a CSS selector finds. */
  find: (selector: string, nth: number) => Promise<string>
  end: () => Promise<void>
}

/** Says one thing to a driver; what it refuses is thrown in its own words. */
async function say<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error} ${value.message}`)
  return value
}

/** Waits until a driver listens. */
export async function waitForDriver(url: string, patience = 10_000): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return await say('GET', `${url}/status`)
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

export async function openSession(url: string, alwaysMatch: object): Promise<Session> {
  const { sessionId, capabilities } = await say<{ sessionId: string; capabilities: Session['capabilities'] }>('POST', `${url}/session`, { capabilities: { alwaysMatch } })
  const at = `${url}/session/${sessionId}`
  return {
    capabilities,
    get: (path) => say('GET', at + path),
    post: (path, body = {}) => say('POST', at + path, body),
    async find(selector, nth) {
      const found = await say<Record<string, string>[]>('POST', `${at}/elements`, { using: 'css selector', value: selector })
      const id = found[nth]?.[ELEMENT]
      if (id === undefined) throw new Error(`no ${selector} (${nth})`)
      return id
    },
    end: () => say('DELETE', at),
  }
}

/** Whatever has the focus. */
export async function focused(session: Session): Promise<string> {
  return (await session.get<Record<string, string>>('/element/active'))[ELEMENT] ?? ''
}
