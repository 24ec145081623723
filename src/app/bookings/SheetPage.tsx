import { useEffect, useState } from 'preact/hooks'
import { useFragment } from '../find/use-fragment.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { speakToo } from '../language/words.ts'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { FaxSheet } from './FaxSheet.tsx'
import { readFound } from './found.ts'
import { shownByCode, type Shown } from './shown.ts'
import { Slip } from './Slip.tsx'
import { useBookings } from './use-bookings.ts'
import styles from './sheet.module.css'

type Paper = 'slip' | 'fax'

/** The slip and the FAX sheet of one booking, seen as they will be printed. */
export function SheetPage() {
  const { t } = useLanguage()
  const { now } = useApp()
  const id = useFragment()
  const found = readFound()
  const bookings = useBookings()
  const hasJapanese = useJapanese()
  const shown = bookings?.find((one) => one.id === id) ?? (found?.id === id ? shownByCode(found, now) : undefined)
  return (
    <Page title={t('mybooking.sheet.title')} heading={<Text k="mybooking.sheet.title" />}>
      {bookings === null || !hasJapanese ? <p role="status"><Text k="mybooking.opening" /></p> : shown ? <Sheets shown={shown} /> : <p><Text k="mybooking.notHere" /></p>}
      <p class="screen-only"><a class="alone" href={shown?.entry === null ? '/bookings/code#view' : `/bookings${shown ? `#${shown.id}` : ''}`}><Text k="mybooking.sheet.back" /></a></p>
    </Page>
  )
}

function Sheets({ shown }: { shown: Shown }) {
  const { view } = shown
  const [wanted, setWanted] = useState<Paper>('slip')
  const paper = view === null ? 'fax' : wanted
  return (
    <>
      <div class={`${controls['section']} screen-only`}>
        {view !== null && (
          <fieldset class={styles['choice']}>
            <legend class="visually-hidden"><Text k="mybooking.sheet.which" /></legend>
            {(['slip', 'fax'] as const).map((one) => (
              <label key={one}><input type="radio" name="paper" checked={paper === one} onChange={() => setWanted(one)} /><span><Text k={`mybooking.sheet.${one}`} /></span></label>
            ))}
          </fieldset>
        )}
        <p><button type="button" class={controls['button']} data-kind="primary" onClick={() => print()}><Icon name="print" /><span><Text k="mybooking.sheet.print" /></span></button></p>
        {(shown.truth === 'notYet' || shown.truth === 'unknownPassed') && <Notice icon="alert" tone="warm"><p><Text k="mybooking.sheet.twice" /></p></Notice>}
        {paper === 'slip' && <p class={controls['small']}><Text k="mybooking.sheet.secret" /></p>}
      </div>
      {paper === 'slip' && view !== null ? <Slip view={view} /> : <FaxSheet shown={shown} />}
    </>
  )
}

/** Whoever is shown the sheet reads Japanese. */
function useJapanese(): boolean {
  const { tag } = useLanguage()
  const [isThere, setThere] = useState(tag === 'ja')
  useEffect(() => {
    // Without them the sheet still says everything in the reader's own language.
    void speakToo('ja').catch(() => {}).finally(() => setThere(true))
  }, [])
  return isThere
}
