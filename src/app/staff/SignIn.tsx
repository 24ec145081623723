import { useEffect, useState } from 'preact/hooks'
import { CodeStep } from './CodeStep.tsx'
import { EnrolStep } from './EnrolStep.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import type { SessionState } from './use-session.ts'

interface Props { state: SessionState; refresh: () => Promise<void> }

/** Password, then the second factor: its code, or the first time its set-up. */
export function SignIn({ state, refresh }: Props) {
  const [password, setPassword] = useState('')
  const [wantsCode, setWantsCode] = useState(false)
  const [isNew, setNew] = useState(false)
  const isOver = state === 'ended' || state === 'endedFactor'
  useEffect(() => {
    const before = document.title
    return () => { if (isOver) document.title = before }
  }, [isOver])

  if (state === 'factor' || state === 'endedFactor') {
    // Whoever came by password alone has no second factor yet; whoever came by the municipality's sign-in may have one.
    if (password !== '' || isNew) return <EnrolStep password={password} done={refresh} />
    return <CodeStep done={refresh} other={{ k: 'staff.code.none', go: () => setNew(true) }} />
  }
  if (wantsCode) return <CodeStep done={refresh} other={{ k: 'staff.back', go: () => setWantsCode(false) }} />
  return (
    <PasswordStep
      isOver={isOver}
      done={(typed, isCodeWanted) => {
        setPassword(typed)
        setWantsCode(isCodeWanted)
        if (!isCodeWanted) void refresh()
      }}
    />
  )
}
