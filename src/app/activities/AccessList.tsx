import type { ComponentChildren } from 'preact'
import type { Activity } from '../../domain/activity.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import styles from './activities.module.css'

const SPEECH = ['ja', 'easy', 'en', 'zh', 'ko', 'vi', 'ne', 'jsl'] as const

/** Who may come and how; of each it is said if it isn't known. */
export function AccessList({ activity: { audience, free, dropIn, stepFree, volunteers, languages } }: { activity: Activity }) {
  const { t } = useLanguage()
  const list = (words: string[]) => words.join(t('list.separator'))
  const spoken = SPEECH.filter((one) => languages.includes(one))
  const isUnknown = audience.length + spoken.length === 0 && [free, dropIn, stepFree, volunteers].every((one) => one === null)
  return (
    <section class={`${controls['card']} ${styles['access']}`} data-unknown={isUnknown || undefined} aria-labelledby="access">
      <h2 id="access"><Text k="activity.access" /></h2>
      <dl class={styles['facts']}>
        <Row k="filter.audience">{audience.length > 0 && list(audience.map((one) => t(`audience.${one}`)))}</Row>
        <Row k="activity.cost">{free !== null && <Text k={free ? 'activity.cost.free' : 'activity.cost.paid'} />}</Row>
        <Row k="activity.dropIn">{dropIn !== null && <Text k={dropIn ? 'activity.dropIn.yes' : 'activity.dropIn.no'} />}</Row>
        <Row k="activity.stepFree">{stepFree !== null && <Text k={stepFree ? 'activity.stepFree.yes' : 'activity.stepFree.no'} />}</Row>
        <Row k="activity.volunteers">{volunteers !== null && <Text k={volunteers ? 'activity.volunteers.yes' : 'activity.volunteers.no'} />}</Row>
        <Row k="filter.language">{spoken.length > 0 && list(spoken.map((one) => t(`speech.${one}`)))}</Row>
      </dl>
    </section>
  )
}

function Row({ k, children }: { k: MessageKey; children: ComponentChildren }) {
  return <div><dt><Text k={k} /></dt><dd>{children === false ? <span class={styles['quiet']}><Text k="contact.unknown" /></span> : children}</dd></div>
}
