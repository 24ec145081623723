import type { ComponentChildren } from 'preact'
import { counterOf } from '../../domain/counters.ts'
import type { OfferField } from '../../domain/offer-check.ts'
import { DateText } from '../language/DateText.tsx'
import { Name } from '../language/Name.tsx'
import { formatWeekday, joinWords } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { useCore } from '../state/app-context.ts'
import { Notice } from '../ui/Notice.tsx'
import { ActivityLine } from './ActivityLine.tsx'
import { DAYS } from './draft.ts'
import { FieldError } from './FieldError.tsx'
import { STEP_OF, type Step } from './steps.ts'
import type { DraftState } from './use-draft.ts'
import styles from './take-part.module.css'

/** Everything that would be sent, each answer with a way back to it, and where it goes. */
export function CheckStep({ state: { draft, go }, steps, wrong }: { state: DraftState; steps: readonly Step[]; wrong: readonly OfferField[] }) {
  const { t, locale } = useLanguage()
  const core = useCore()
  const district = core.districts.find(({ id }) => id === draft.districtId)
  const council = district && counterOf(district.id, core).bodies.find(({ kind }) => kind === 'shakyo')
  const list = (words: string[]) => (words.length === 0 ? null : joinWords(words, locale))
  const rows: { step: Step; k: MessageKey; value: ComponentChildren; fields?: OfferField[] }[] = [
    { step: 'kind', k: 'offer.row.kind', value: draft.kind && <Text k={`offer.kind.${draft.kind}`} />, fields: ['kind'] },
    { step: 'interests', k: 'offer.row.interests', value: list(draft.interests.map((one) => t(`category.${one}`))) },
    { step: 'days', k: 'offer.row.days', value: draft.days.length === 0 ? null : <DateText text={joinWords(DAYS.filter((day) => draft.days.includes(day)).map((day) => formatWeekday(day, locale)), locale)} /> },
    { step: 'can', k: 'offer.row.can', value: list(draft.can.map((one) => t(`can.${one}`))) },
    { step: 'need', k: 'offer.row.need', value: list(draft.need.map((one) => t(`need.${one}`))) },
    { step: 'district', k: 'offer.row.district', value: district && <Name of={district} />, fields: ['districtId'] },
    { step: 'contact', k: 'offer.row.contact', value: draft.contactKind && <><Text k={`offer.way.${draft.contactKind}`} />{draft.contactKind !== 'none' && <> {draft.contactValue}</>}</>, fields: ['contact'] },
    { step: 'contact', k: 'offer.row.name', value: draft.name.trim() || null, fields: ['name'] },
    { step: 'message', k: 'offer.row.message', value: draft.message.trim() === '' ? null : <span class={styles['message']}>{draft.message.trim()}</span>, fields: ['message'] },
  ]
  return (
    <>
      {wrong.length > 0 && <FieldError id="wrong" k="offer.wrong.some" of={wrong} />}
      {draft.activityId !== null && <p><Text k="offer.about" activity={<ActivityLine id={draft.activityId} />} /></p>}
      <dl class={styles['rows']}>
        {rows.filter(({ step }) => steps.includes(step)).map(({ step, k, value, fields = [] }) => {
          const field = fields.find((one) => wrong.includes(one))
          return (
            <div key={k} data-wrong={field !== undefined || undefined}>
              <dt><Text k={k} /></dt>
              <dd>{value ?? <span class={styles['none']}><Text k="offer.none" /></span>}{field !== undefined && <strong class={styles['error']}><Text k={`offer.missing.${field}`} /></strong>}</dd>
              <dd><button type="button" class={styles['link']} onClick={() => go(field === undefined ? step : STEP_OF[field])}><Text k="offer.change" /><span class="visually-hidden"> {t(k)}</span></button></dd>
            </div>
          )
        })}
      </dl>
      <Notice icon="info">
        <p>{council ? <Text k="offer.goes" council={<Name of={council} />} /> : <Text k="offer.goes.unknown" />}</p>
        <p><Text k="offer.kept" /></p>
        <p><Text k="offer.urgent" /></p>
      </Notice>
    </>
  )
}
