import type { Helpline } from '../../domain/pack.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { DataText, type Told } from '../language/DataText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import styles from './UrgentHelp.module.css'

/** A help line: whom it is for, its number, when and in which languages, and how surely all that is known. */
export function HelpLine({ line }: { line: Helpline }) {
  const { tag } = useLanguage()
  const { id, name, phone, fax, hours, languages, audience, fact } = line
  const dial = phone === null ? null : dialable(phone)
  const said = (field: 'name' | 'hours' | 'languages' | 'audience', ja: string) => <DataText id={`helplines/${id}/${field}`} of={told(line, field, ja)} />
  const details = [...(hours === null ? [] : [said('hours', hours)]), ...(languages === null ? [] : [said('languages', languages)])]
  return (
    <div class={styles['line']}>
      <strong>{said('name', name)}</strong>
      {/* The Japanese name is what the voice at the other end will say. */}
      {tag !== 'ja' && <span class={styles['detail']} lang="ja">{name}</span>}
      {audience !== null && <span>{said('audience', audience)}</span>}
      {dial !== null && <a href={`tel:${dial}`}><Icon name="phone" size={20} />{phone}</a>}
      {dial === null && phone !== null && <span lang="ja">{phone}</span>}
      {fax !== null && <span class={styles['fax']}><Icon name="fax" size={20} /> FAX {fax}</span>}
      {details.length > 0 && <span class={styles['detail']}>{details.map((detail, i) => <span key={i}>{i > 0 && ' / '}{detail}</span>)}</span>}
      <FactNote fact={fact} />
    </div>
  )
}

const told = ({ translations }: Helpline, field: 'name' | 'hours' | 'languages' | 'audience', ja: string): Told =>
  ({ ja, easy: translations?.['easy']?.[field], en: translations?.['en']?.[field] })
