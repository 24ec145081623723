import type { BrowserContext, Route } from '@playwright/test'
import { openBookingSite, talkTo } from './bookings.ts'

/** What stands between the phone and the real server; `cut`: it is delivered, and no answer ever comes. `later`: lost as it seems, and delivered when `deliverHeld` is called. */
export type Way = 'open' | 'tunnel' | 'answerLost' | 'wifiLogin' | 'twice' | 'later' | 'cut'
interface Message { method: string; path: string; body: unknown; headers: Record<string, string> }
type Site = Awaited<ReturnType<typeof openBookingSite>>

export interface BookingNetwork {
  site: Site
  way: Way
  /** Everything that reached the server. */
  heard: Message[]
  held: Message[]
  /** Stands before the server for one path: for a challenge that costs less. */
  answer: (path: string) => Promise<unknown> | undefined
  /** Told when a message was delivered whose answer never comes. */
  onCut: () => void
  deliver: (message: Message) => Promise<Response>
  deliverHeld: () => Promise<void>
  /** The server ends and starts anew on the same database. */
  restartServer: () => void
}

/** Puts the real booking server, or what is in its way, behind `/api` of every page of a context. */
export async function openBookingNetwork(context: BrowserContext, site: Site): Promise<BookingNetwork> {
  let server = talkTo(site.start())
  const network: BookingNetwork = {
    site, way: 'open', heard: [], held: [], answer: () => undefined, onCut: () => undefined,
    async deliver(message) {
      network.heard.push(message)
      return server.send(message.method, message.path, message.body, message.headers)
    },
    async deliverHeld() {
      for (const message of network.held.splice(0)) await network.deliver(message)
    },
    restartServer() {
      server = talkTo(site.start())
    },
  }
  await context.route('**/api/**', (route) => carry(network, route))
  return network
}

function readMessage(route: Route): Message {
  const request = route.request()
  const { pathname, search } = new URL(request.url())
  const { altcha, authorization } = request.headers()
  const text = request.postData()
  const body: unknown = text === null ? undefined : JSON.parse(text)
  return { method: request.method(), path: pathname + search, body, headers: { ...(altcha === undefined ? {} : { Altcha: altcha }), ...(authorization === undefined ? {} : { Authorization: authorization }) } }
}

async function carry(network: BookingNetwork, route: Route): Promise<void> {
  const { way } = network
  if (way === 'tunnel') return route.abort('internetdisconnected')
  if (way === 'wifiLogin') return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title>' })
  const message = readMessage(route)
  if (way === 'later' && message.method !== 'GET') {
    network.held.push(message)
    return route.abort('connectionreset')
  }
  const instead = network.answer(message.path)
  if (instead) return route.fulfill({ json: await instead })
  let response = await network.deliver(message)
  if (way === 'twice') response = await network.deliver(message)
  // Questions are answered all the same: only what changes something gets lost.
  if (way === 'answerLost' && message.method !== 'GET') return route.abort('connectionreset')
  if (way === 'cut' && message.method !== 'GET') return network.onCut()
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }).catch(() => {
    // The page was closed or loaded anew meanwhile.
  })
}
