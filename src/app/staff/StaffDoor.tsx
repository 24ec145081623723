import type { ComponentType } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { needWords } from '../language/words.ts'
import { useApp } from '../state/app-context.ts'
import { Loading } from '../state/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'

/** The one piece of the staff's side that is kept on phones: it fetches the rest when somebody comes to work, and says so when that needs a network. */
export function StaffDoor() {
  const { t } = useLanguage()
  const { online } = useApp()
  const [Pages, setPages] = useState<ComponentType | null>(null)
  const [isShut, setShut] = useState(false)
  const open = useCallback(() => {
    setShut(false)
    import('./StaffPages.tsx')
      // The words only after the code: words that were asked for in vain would be asked for with every change of language.
      .then(({ StaffPages }) => needWords('activities', 'offers', 'staff').then(() => setPages(() => StaffPages)))
      .catch(() => setShut(true))
  }, [])
  useEffect(open, [open, online])
  if (Pages) return <Pages />
  if (!isShut) return <Loading />
  return (
    <Page title={t('staff.door')} heading={<Text k="staff.door" />} lead={<Text k="staff.door.offline" />}>
      <p><button type="button" class={controls['button']} data-kind="primary" onClick={open}><span><Text k="pack.retry" /></span></button></p>
      <p><a href="/"><Text k="staff.door.home" /></a></p>
    </Page>
  )
}
