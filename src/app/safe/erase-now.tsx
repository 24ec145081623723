import { render } from 'preact'
import { eraseAll } from '../../device/erase.ts'
import { shutStore } from '../../device/store.ts'
import type { Language } from '../../domain/language.ts'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { blankPage } from './blank-page.ts'
import { Erased } from './Erased.tsx'
import { forgetSession } from './session-history.ts'

/** Stops the app, erases all it holds here and then says what is left; nothing of the app runs beside it that could keep something anew. */
export async function eraseNow(language: Language): Promise<void> {
  blankPage()
  shutStore()
  const left = await eraseAll()
  await forgetSession()
  const root = document.getElementById('app')
  if (root) render(<LanguageProvider wording={language}><Erased left={left} /></LanguageProvider>, root)
}
