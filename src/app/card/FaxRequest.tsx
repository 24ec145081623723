import { Both } from '../bookings/Both.tsx'
import { numbersFor } from '../bookings/numbers.ts'
import paper from '../bookings/sheet.module.css'
import { DateText } from '../language/DateText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { plainText } from '../language/translate.ts'
import { messageFor } from '../language/words.ts'
import { useApp, useCore } from '../state/app-context.ts'
import { QrCode } from '../ui/QrCode.tsx'
import styles from './card.module.css'
import type { FaxAnswers } from './fax-answers.ts'
import { type Group, type Phrase } from './phrases.ts'

/** The sheet: everything in Japanese beside the person's own language, room for the pen where nothing was answered, and for the reply. */
export function FaxRequest({ answers: { districtId, who, name, reach, value, words }, chosen }: { answers: FaxAnswers; chosen: readonly Phrase[] }) {
  const { t } = useLanguage()
  const core = useCore()
  const { now } = useApp()
  const { fax, phone } = numbersFor(districtId, core, now.slice(0, 10))
  const district = core.districts.find(({ id }) => id === districtId)
  const link = `${location.origin}${district ? `/districts/${district.id}` : '/districts'}`
  const said = (group: Group) => {
    const phrases = chosen.filter((phrase) => phrase.startsWith(`${group}.`))
    return phrases.length === 0 ? <Pen /> : <ul>{phrases.map((phrase) => <li key={phrase}><SayBoth of={phrase} /></li>)}</ul>
  }
  return (
    <article class={paper['paper']} data-paper="fax" aria-label={t('fax.sheet')}>
      <p class={paper['brand']} lang="ja">FAX ・ <DateText text={formatAsOf(now.slice(0, 10), 'ja')} /></p>
      <p class={paper['big']}><Both k="fax.sheet" /></p>
      <dl class={paper['route']}>
        <div><dt><Both k="fax.to" /></dt><dd lang="ja"><b>{district ? `${district.name} 福祉の相談窓口 御中` : '福祉の相談窓口 御中'}</b></dd></div>
        <div><dt>FAX</dt><dd lang="ja">{fax?.fax == null ? <Both k="contact.unknown" /> : <><b class={paper['number']}>{fax.fax}</b> ({fax.name})</>}</dd></div>
        <div><dt><Both k="fax.from" /></dt><dd>{name === '' ? <Pen /> : <b>{name}</b>}</dd></div>
      </dl>
      <p><Both k="fax.please" /></p>
      <dl class={paper['rows']}>
        <div><dt><Both k="fax.who" /></dt><dd>{who === null ? <Pen /> : <Both k={`fax.who.${who}`} />}</dd></div>
        <div><dt><Both k="card.about" /></dt><dd>{said('about')}</dd></div>
        <div><dt><Both k="fax.words" /></dt><dd>{words.trim() === '' ? <Pen lines={4} /> : <span class={paper['note']}>{words}</span>}</dd></div>
        <div><dt><Both k="card.me" /></dt><dd>{said('me')}</dd></div>
        <div><dt><Both k="card.please" /></dt><dd>{said('please')}</dd></div>
        <div><dt><Both k="fax.reach" /></dt><dd>{reach === null ? <Pen /> : <><Both k={`fax.reach.${reach}`} /> <b>{reach === 'none' ? '' : value}</b></>}</dd></div>
      </dl>
      <div class={paper['reply']}><p><b><Both k="fax.reply" /></b></p></div>
      <div class={paper['foot']}>
        <QrCode text={link} />
        <div>
          <p><Both k="fax.code" /><br /><span class={paper['url']}>{link}</span></p>
          {phone?.phone != null && <p lang="ja">{phone.name} <b class={paper['number']}>{phone.phone}</b></p>}
        </div>
      </div>
    </article>
  )
}

/** Japanese first, for whoever receives it, and without the readings that a FAX would blur. */
function SayBoth({ of }: { of: Phrase }) {
  const { tag, t, wording } = useLanguage()
  return <><span lang="ja">{plainText(messageFor(wording === 'furigana' ? wording : 'ja', `say.${of}`))}</span>{tag !== 'ja' && <> <small>{t(`say.${of}`)}</small></>}</>
}

/** Left open here, to be written by hand. */
function Pen({ lines = 1 }: { lines?: number }) {
  return <span class={styles['pen']} aria-hidden="true">{Array.from({ length: lines }, (_, i) => <span key={i} />)}</span>
}
