import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { formatSlotOnPaper } from './slot-text.ts'
import styles from './sheet.module.css'

/** A time on paper, in the reader's language and in Japanese. */
export function BothTimes({ startsAt, minutes }: { startsAt: string; minutes: number | null }) {
  const { tag, locale } = useLanguage()
  return <><DateText text={formatSlotOnPaper(startsAt, minutes, locale)} />{tag !== 'ja' && <span lang="ja" class={styles['below']}><DateText text={formatSlotOnPaper(startsAt, minutes, 'ja')} /></span>}</>
}
