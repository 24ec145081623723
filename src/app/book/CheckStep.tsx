import type { ComponentChildren } from 'preact'
import type { BookingField } from '../../domain/booking-check.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { DateText } from '../language/DateText.tsx'
import { Name } from '../language/Name.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { useCore } from '../state/app-context.ts'
import form from '../take-part/take-part.module.css'
import { Notice } from '../ui/Notice.tsx'
import styles from './book.module.css'
import { schedulesOf } from './choices.ts'
import { TOPICS } from './draft.ts'
import { SpokenName } from './SpokenName.tsx'
import { STEP_OF, type Step } from './steps.ts'
import { Trial } from './Trial.tsx'
import type { BookingFlow } from './use-booking.ts'
import { formatSlot } from './when.ts'
import { Wrong } from './Wrong.tsx'

interface Row { step: Step; k: MessageKey; value: ComponentChildren; fields?: BookingField[] }

/** Everything that would be sent, each answer with a way back to it. */
export function CheckStep({ flow, pack, wrong, attempt }: { flow: BookingFlow; pack: ConsultationPack; wrong: readonly BookingField[]; attempt: number }) {
  const { t } = useLanguage()
  const rows = useRows(flow)
  const { draft: { districtId, mode }, go } = flow
  return (
    <>
      {wrong.length > 0 && <Wrong id="wrong" k="book.wrong.some" attempt={attempt} />}
      <dl class={form['rows']}>
        {rows.map(({ step, k, value, fields = [] }) => {
          const field = fields.find((one) => wrong.includes(one))
          return (
            <div key={k} data-wrong={field !== undefined || undefined}>
              <dt><Text k={k} /></dt>
              <dd>
                {value || <span class={form['none']}><Text k="book.unanswered" /></span>}
                {field !== undefined && <strong class={form['error']}><Text k={`book.missing.${field}`} /></strong>}
              </dd>
              <dd>
                <button type="button" class={form['link']} onClick={() => go(field === undefined ? step : STEP_OF[field], { isReview: true })}><Text k="book.change" /><span class="visually-hidden"> {t(k)}</span></button>
              </dd>
            </div>
          )
        })}
      </dl>
      <Notice icon="info"><p><Text k="book.goes" /></p><p><Text k="book.kept" /></p></Notice>
      {schedulesOf(pack, districtId, mode).some(({ state }) => state === 'proposed') && <Trial />}
    </>
  )
}

function useRows({ draft }: BookingFlow): Row[] {
  const { t, locale } = useLanguage()
  const core = useCore()
  const { districtId, mode, wishes, ifFull, forKind, relation, bookedBy, name, contactKind, contactValue, needs, topic, language, share } = draft
  const district = core.districts.find(({ id }) => id === districtId)
  const topicKey = TOPICS.find((one) => one === topic)
  const times = wishes.map((wish, i) => (
    <span key={wish} class={styles['oneWish']}>{wishes.length > 1 && <Text k="book.wish" rank={String(i + 1)} />} <strong><DateText text={formatSlot(wish, locale)} /></strong></span>
  ))
  const whoBooks = forKind === 'other' && relation && <> (<Text k={`book.relation.${relation}`} />) {bookedBy.trim()}</>
  return [
    { step: 'where', k: 'book.row.where', value: district && <Name of={district} />, fields: ['districtId'] },
    { step: 'how', k: 'book.row.how', value: mode && <Text k={`book.mode.${mode}`} />, fields: ['mode'] },
    { step: 'needs', k: 'book.row.needs', value: <><SpokenName code={language} />{needs.map((need) => <> / <Text k={`book.need.${need}`} /></>)}</> },
    { step: 'wishes', k: 'book.row.wishes', value: wishes.length > 0 && times, fields: ['wishes'] },
    { step: 'wishes', k: 'book.ifFull', value: <Text k={`book.ifFull.${ifFull}`} /> },
    { step: 'who', k: 'book.row.who', value: forKind && <><Text k={`book.who.${forKind}`} />{whoBooks}</>, fields: ['for'] },
    { step: 'reach', k: 'book.row.name', value: name.trim(), fields: ['name'] },
    { step: 'reach', k: 'book.row.reach', value: contactKind && <><Text k={`book.way.${contactKind}`} />{contactKind !== 'none' && <> {contactValue}</>}</>, fields: ['contact'] },
    ...(mode === 'visit' ? [{ step: 'address', k: 'book.row.address', value: draft.address.trim(), fields: ['address'] } satisfies Row] : []),
    { step: 'topic', k: 'book.row.topic', value: topicKey === undefined ? t('book.topic.unsaid') : <Text k={`book.topic.${topicKey}`} /> },
    { step: 'topic', k: 'book.row.note', value: draft.note.trim() !== '' && <span class={form['message']}>{draft.note.trim()}</span>, fields: ['note'] },
    { step: 'share', k: 'book.row.share', value: share !== null && <Text k={share ? 'book.share.yes' : 'book.share.no'} />, fields: ['share'] },
  ]
}
