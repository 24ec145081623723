import type { Helpline } from '../../domain/pack.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Marked } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import styles from './UrgentHelp.module.css'

/** A help line: whom it is for, its number, when and in which languages, and how surely all that is known. */
export function HelpLine({ line }: { line: Helpline }) {
  const { language } = useLanguage()
  const { name, phone, fax, hours, languages, audience, fact, translations } = line
  const dial = phone === null ? null : dialable(phone)
  const said = translations?.[language]
  const details = [[hours, said?.hours], [languages, said?.languages]].filter(([japanese]) => japanese != null)
  return (
    <div class={styles['line']}>
      <strong><Said japanese={name} said={said?.name} /></strong>
      {/* The Japanese name is what the voice at the other end will say. */}
      {language === 'en' && said?.name != null && <span class={styles['detail']} lang="ja">{name}</span>}
      {audience !== null && <span><Said japanese={audience} said={said?.audience} /></span>}
      {dial !== null && <a href={`tel:${dial}`}><Icon name="phone" size={20} />{phone}</a>}
      {dial === null && phone !== null && <span lang="ja">{phone}</span>}
      {fax !== null && <span class={styles['fax']}><Icon name="fax" size={20} /> FAX {fax}</span>}
      {details.length > 0 && <span class={styles['detail']}>{details.map(([japanese, translated], i) => <span key={i}>{i > 0 && ' / '}<Said japanese={japanese ?? ''} said={translated} /></span>)}</span>}
      <FactNote fact={fact} />
    </div>
  )
}

function Said({ japanese, said }: { japanese: string; said: string | null | undefined }) {
  return said == null ? <span lang="ja">{japanese}</span> : <Marked text={said} />
}
