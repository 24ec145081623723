import * as v from 'valibot'
import { askServer } from './server-word.ts'

/** Why a camera or microphone can't be used: the person or the browser said no, there is none, another program has it, or this browser can't. */
export type MediaFailure = 'denied' | 'missing' | 'busy' | 'unsupported'
export type MediaOutcome = { ok: true; stream: MediaStream } | { ok: false; code: MediaFailure }

const CODES: Record<string, MediaFailure> = { NotAllowedError: 'denied', SecurityError: 'denied', NotFoundError: 'missing', OverconstrainedError: 'missing', NotReadableError: 'busy', AbortError: 'busy' }
const ROUND_TRIPS = 5

async function openMedia(wanted: MediaStreamConstraints): Promise<MediaOutcome> {
  // Missing on an insecure connection, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices?.getUserMedia) return { ok: false, code: 'unsupported' }
  try {
    return { ok: true, stream: await devices.getUserMedia(wanted) }
  } catch (error) {
    const code = error instanceof DOMException ? CODES[error.name] : undefined
    if (code === undefined) throw error
    return { ok: false, code }
  }
}

/** A picture of the camera, which goes nowhere; whoever asked ends it with `stopMedia`. */
export const testCamera = (): Promise<MediaOutcome> => openMedia({ video: { facingMode: 'user' } })

/** The sound of the microphone, which goes nowhere; whoever asked ends it with `stopMedia`. */
export const testMicrophone = (): Promise<MediaOutcome> => openMedia({ audio: true })

export function stopMedia(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** Tells how loud it is, from 0 to 1, some times a second. */
export function watchLevel(stream: MediaStream, tell: (level: number) => void): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
    // Speech at arm's length is about a tenth of full scale.
    tell(Math.min(1, loudness * 4))
  }, 100)
  return () => {
    clearInterval(timer)
    void context.close()
  }
}

/** How long the way to our server and back takes: the middle of some tries, after one that opens the connection. */
export async function testConnection(): Promise<{ ok: true; milliseconds: number } | { ok: false }> {
  const times: number[] = []
  for (let trip = 0; trip <= ROUND_TRIPS; trip += 1) {
    const began = performance.now()
    const word = await askServer('/api/v1/health', { method: 'GET' }, v.unknown())
    if (!word?.ok) return { ok: false }
    if (trip > 0) times.push(performance.now() - began)
  }
  return { ok: true, milliseconds: Math.round(times.sort((a, b) => a - b)[Math.floor(ROUND_TRIPS / 2)] ?? 0) }
}
