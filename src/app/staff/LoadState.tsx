import { Text } from '../language/Text.tsx'
import { FaultLine } from './FaultLine.tsx'
import type { Loaded } from './use-load.ts'
import styles from './staff.module.css'

/** Whether what is shown is being fetched, from when it is, and what to do when it could not be had. */
export function LoadState({ of: { data, code, isLoading, asOf }, reload }: { of: Loaded<unknown>; reload: () => void }) {
  return (
    <div class={styles['loadState']}>
      {code !== null && <FaultLine code={code} />}
      <p>
        <span role="status">{isLoading ? <Text k="staff.loading" /> : data !== null && <Text k="staff.asOf" time={asOf} />}</span>
        <button type="button" disabled={isLoading} onClick={reload}><Text k="staff.reload" /></button>
      </p>
    </div>
  )
}
