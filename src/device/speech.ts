/** A stretch of text in one language (BCP 47), read by one voice. */
export interface Utterance { text: string; lang: string }

const REGIONS: Record<string, string[]> = { 'zh-hans': ['zh-cn', 'zh-sg', 'cmn-hans', 'zh'], 'zh-hant': ['zh-tw', 'zh-hk', 'cmn-hant', 'zh'], fil: ['fil', 'tl'], pt: ['pt-br', 'pt'] }

/** Voices of the device itself: others would send what is read to somebody else's server. */
const ownVoices = (): SpeechSynthesisVoice[] => ('speechSynthesis' in window ? speechSynthesis.getVoices().filter(({ localService }) => localService) : [])

function voiceFor(lang: string): SpeechSynthesisVoice | null {
  const wanted = REGIONS[lang.toLowerCase()] ?? [lang.toLowerCase().split('-')[0] ?? '']
  const voices = ownVoices().map((voice) => ({ voice, tag: voice.lang.toLowerCase().replaceAll('_', '-') }))
  for (const start of wanted) {
    const found = voices.find(({ tag }) => tag === start || tag.startsWith(`${start}-`))
    if (found) return found.voice
  }
  return null
}

export const canSpeak = (lang: string): boolean => voiceFor(lang) !== null

/** Tells when voices come or go: many devices list them a moment late. */
export function watchVoices(tell: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {}
  speechSynthesis.addEventListener('voiceschanged', tell)
  return () => speechSynthesis.removeEventListener('voiceschanged', tell)
}

/** Reads one after the other and tells which (null at the end); what no voice of the device can read is passed over. Returns how to stop. */
export function speakAloud(utterances: readonly Utterance[], tell: (index: number | null) => void): () => void {
  let isStopped = false
  speechSynthesis.cancel()
  const next = (index: number) => {
    const utterance = utterances[index]
    if (isStopped) return
    if (utterance === undefined) return tell(null)
    const voice = voiceFor(utterance.lang)
    if (voice === null) return next(index + 1)
    const speech = new SpeechSynthesisUtterance(utterance.text)
    speech.voice = voice
    speech.lang = voice.lang
    speech.addEventListener('end', () => next(index + 1))
    speech.addEventListener('error', () => next(index + 1))
    tell(index)
    speechSynthesis.speak(speech)
  }
  next(0)
  return () => {
    isStopped = true
    speechSynthesis.cancel()
  }
}
