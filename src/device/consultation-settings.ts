import * as v from 'valibot'
import { askServer } from './server-word.ts'

/** Whether the server sends mails; false also when it can't be heard, for then nothing may be promised. */
export async function readMailSetting(): Promise<boolean> {
  const word = await askServer('/api/v1/consultations/settings', { method: 'GET' }, v.object({ mail: v.boolean() }))
  return word?.ok === true && word.value.mail
}
