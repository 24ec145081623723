import type { Helpline } from '../../domain/pack.ts'
import type { Rows, Seeds } from '../seeds.ts'

/** The lines with their translations; one that is not translated at all goes without. */
export function compileHelplines(seeds: Seeds): Helpline[] {
  return seeds.helplines.map((row) => {
    const { id, kind, name, phone, fax, hours, languages, audience, fact } = row
    const translations = Object.fromEntries(Object.entries(textsOf(row)).filter(([, texts]) => Object.values(texts).some((text) => text !== null)))
    return { id, kind, name, phone, fax, hours, languages, audience, fact, translations }
  })
}

function textsOf(row: Rows['helplines'][number]): NonNullable<Helpline['translations']> {
  return {
    en: { name: row.nameEn, hours: row.hoursEn, languages: row.languagesEn, audience: row.audienceEn },
    easy: { name: row.nameEasy, hours: row.hoursEasy, languages: row.languagesEasy, audience: row.audienceEasy },
  }
}
