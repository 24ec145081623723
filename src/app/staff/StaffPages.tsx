import { useEffect, useRef } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Loading } from '../state/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { FaultLine } from './FaultLine.tsx'
import { SignIn } from './SignIn.tsx'
import { StaffContext } from './staff-context.ts'
import { StaffFrame } from './StaffFrame.tsx'
import { useSession } from './use-session.ts'

/** Everything of the counsellors' side: nothing is drawn, and nothing asked for, before somebody is signed in. */
export function StaffPages() {
  const { t } = useLanguage()
  const { state, me, code, renewals, refresh, heed, leave } = useSession()
  const desk = useRef<HTMLDivElement>(null)
  const wasOver = useRef(false)
  useEffect(() => {
    if (state === 'in' && wasOver.current) desk.current?.focus()
    wasOver.current = state === 'ended' || state === 'endedFactor'
  }, [state])

  if (state === 'opening') return <Loading />
  if (state === 'failed') {
    return (
      <Page title={t('staff.title')} heading={<Text k="staff.title" />}>
        <FaultLine code={code} />
        <p><button type="button" class={controls['button']} data-kind="primary" onClick={() => void refresh()}><span><Text k="staff.retry" /></span></button></p>
      </Page>
    )
  }
  return (
    <>
      {state !== 'in' && <SignIn state={state} refresh={refresh} />}
      {me !== null && (
        <div ref={desk} tabIndex={-1} hidden={state !== 'in'}>
          <StaffContext.Provider value={{ me, renewals, heed, leave }}><StaffFrame key={me.id} /></StaffContext.Provider>
        </div>
      )}
    </>
  )
}
