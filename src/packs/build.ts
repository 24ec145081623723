import { createHash } from 'node:crypto'
import { PACK_FORMAT, type Manifest } from '../domain/pack.ts'
import { brotliSize, checkBudget } from './budget.ts'
import { checkActivities } from './checks/activities.ts'
import { checkAddresses } from './checks/addresses.ts'
import { checkAreas } from './checks/areas.ts'
import { checkConsultation } from './checks/consultation.ts'
import { checkDuplicates } from './checks/duplicates.ts'
import { checkGeography } from './checks/geography.ts'
import { checkOffices } from './checks/offices.ts'
import { checkRecurrences } from './checks/recurrences.ts'
import { checkReferences, checkSources } from './checks/references.ts'
import { checkTopics } from './checks/topics.ts'
import { checkTranslations } from './checks/translations.ts'
import { compileActivities } from './compile/activities.ts'
import { compileConsultation } from './compile/consultation.ts'
import { compileCore } from './compile/core.ts'
import { compileGeo, compileMap } from './compile/geometry.ts'
import { compileShops } from './compile/shops.ts'
import { compileTexts } from './compile/texts.ts'
import { compileTopics } from './compile/topics.ts'
import { hasErrors, info, type Notice } from './notice.ts'
import { mapParts, type ByPart } from './parts.ts'
import { readSeeds, type Seeds } from './seeds.ts'

export interface Compiled {
  manifest: Manifest & { parts: ByPart<string> }
  parts: ByPart<string>
  /** Files for each language, of which a phone keeps its own: file name → content. */
  languageFiles: Record<string, string>
  sizes: ByPart<number>
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

const UNREADABLE = new Set(['missingFile', 'missingColumn', 'brokenCsv', 'brokenGeojson'])
const NOT_COMPARED = '読めないファイルがあるので、ファイルどうしの照合はまだしていません。直してから、もう一度確かめてください'

const checks = [checkReferences, checkSources, checkDuplicates, checkAreas, checkOffices, checkAddresses, checkGeography, checkRecurrences, checkActivities, checkConsultation, checkTopics, checkTranslations]

/** Reads a seeds folder and tells everything that is wrong with it. */
export function checkSeeds(folder: string): { seeds: Seeds; notices: Notice[] } {
  const { seeds, notices } = readSeeds(folder)
  // With a file or a column gone, every row that leans on it would be told as wrong.
  if (notices.some((one) => UNREADABLE.has(one.code)))
    return { seeds, notices: [...notices, info('notCompared', { file: '（全体）' }, NOT_COMPARED)] }
  return { seeds, notices: [...notices, ...checks.flatMap((check) => check(seeds))] }
}

interface LanguageFile { wording: string; file: string; text: string }

const filesOf = <T>(id: string, kind: string, byWording: Record<string, T>, wrap: (own: T) => object): LanguageFile[] => Object.entries(byWording).map(([wording, own]) => {
  const text = JSON.stringify({ format: PACK_FORMAT, ...wrap(own) })
  return { wording: `${kind} ${wording}`, text, file: `${id}.${kind}-${wording}.${hashOf(text)}.json` }
})

const namesOf = (files: LanguageFile[]): Record<string, string> => Object.fromEntries(files.map(({ wording, file }) => [wording.split(' ')[1] ?? '', file]))

/** Reads, checks and compiles a seeds folder; `compiled` is null when an ERROR was found. */
export function compileSeeds(folder: string): { notices: Notice[]; compiled: Compiled | null } {
  const { seeds, notices } = checkSeeds(folder)
  if (hasErrors(notices)) return { notices, compiled: null }
  const core = compileCore(seeds)
  const consultation = compileConsultation(seeds)
  const topics = compileTopics(seeds)
  const parts: ByPart<string> = {
    core: JSON.stringify(core),
    geo: JSON.stringify(compileGeo(seeds, core)),
    map: JSON.stringify(compileMap(seeds)),
    activities: JSON.stringify(compileActivities(seeds, core)),
    shops: JSON.stringify(compileShops(seeds)),
    ...(consultation === null ? {} : { consultation: JSON.stringify(consultation) }),
    ...(topics === null ? {} : { topics: JSON.stringify(topics) }),
  }
  const texts = filesOf(core.id, 'texts', compileTexts(seeds), (own) => ({ texts: own }))
  const troubles = filesOf(core.id, 'troubles', seeds.foreign_words, (words) => ({ words }))
  const languageFiles = [...texts, ...troubles]
  const sizes = mapParts(parts, (_, text) => brotliSize(text))
  const all = [...notices, ...checkBudget(sizes, languageFiles)]
  if (hasErrors(all)) return { notices: all, compiled: null }
  const manifest: Compiled['manifest'] = {
    format: PACK_FORMAT,
    id: core.id,
    hash: hashOf([...Object.values(parts), ...languageFiles.map(({ text }) => text)].join('')),
    dataDate: core.dataDate,
    parts: mapParts(parts, (part, text) => `${core.id}.${part}.${hashOf(text)}.json`),
    texts: namesOf(texts),
    troubles: namesOf(troubles),
  }
  return { notices: all, compiled: { manifest, parts, languageFiles: Object.fromEntries(languageFiles.map(({ file, text }) => [file, text])), sizes } }
}
