import { error, warning, when, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'
import { TRANSLATED, type Translation, type TranslatedTable } from '../translations.ts'

const READING = /\{[^{}|]+\|[ぁ-ゖー・]+\}/g
const HAS_READINGS = new Set(['easy', 'furigana'])

const isTable = (name: string): name is TranslatedTable => Object.hasOwn(TRANSLATED, name)
const keyOf = ({ wording, table, id, column }: Pick<Translation, 'wording' | 'table' | 'id' | 'column'>): string => `${wording}/${table}/${id}/${column}`

function checkRow({ file, row, wording, table, id, column, text }: Translation, seeds: Seeds): Notice[] {
  const at = (name: string) => ({ file, row, column: name })
  if (!isTable(table)) return [error('unknownTable', at('表'), `「${table}」という表は訳されません。${Object.keys(TRANSLATED).join('・')} のどれかを書いてください`)]
  const columns = Object.keys(TRANSLATED[table])
  const bare = text.replaceAll(READING, '')
  return [
    ...when(!columns.includes(column), () => error('unknownColumn', at('欄'), `「${table}」に訳される欄「${column}」はありません。${columns.join('・')} のどれかを書いてください`)),
    ...when(!seeds.keys[table].has(id), () => error('unknownReference', at('ID'), `${table}.csv にID「${id}」がありません。IDを直すか、行を消してください`)),
    ...when(/[{}|]/.test(bare), () => error('malformed', at('文'), '読みは {漢字|かな} の形で書いてください')),
    ...when(HAS_READINGS.has(wording) && /\p{Script=Han}/u.test(bare), () => error('noReading', at('文'), '読みの付いていない漢字があります。{漢字|かな} の形で書いてください')),
  ]
}

/** Every translation belongs to a text there is; each language that has a file has them all. */
export function checkTranslations(seeds: Seeds): Notice[] {
  const seen = new Set<string>()
  const doubled = seeds.translations.flatMap((one) => {
    const isDoubled = seen.has(keyOf(one))
    seen.add(keyOf(one))
    return when(isDoubled, () => error('duplicate', { file: one.file, row: one.row, column: 'ID' }, '同じ表・ID・欄の行が2つあります。片方を消してください'))
  })
  const wordings = new Map(seeds.translations.filter(({ wording }) => wording !== 'easy' && wording !== 'en').map(({ wording, file }) => [wording, file]))
  const missing = [...wordings].flatMap(([wording, file]) => textsOf(seeds).filter(({ table, column, japanese }) =>
    // Names of offices stay as they are; only their readings are written.
    (wording === 'furigana' ? /\p{Script=Han}/u.test(japanese) : !(table === 'offices' && column === '名称')))
    .filter(({ table, id, column }) => !seen.has(keyOf({ wording, table, id, column })))
    .map(({ table, id, column }) => warning('notTranslated', { file, column: '文' }, `${table} の ${id}「${column}」の訳がありません。${file} に行を加えてください`)))
  return [...seeds.translations.flatMap((one) => checkRow(one, seeds)), ...doubled, ...missing]
}

/** Every text of the tables that can be translated, as it stands in Japanese. */
function textsOf(seeds: Seeds): { table: TranslatedTable; id: string; column: string; japanese: string }[] {
  const japanese: { [T in TranslatedTable]: (id: string) => Record<string, string | null | undefined> } = {
    topics: (id) => ({ 困りごと: seeds.topics.find((one) => one.id === id)?.ja }),
    services: (id) => { const one = seeds.services.find((service) => service.id === id); return { 名称: one?.nameJa, 対象: one?.whomJa, 説明: one?.whatJa } },
    visit_notes: (id) => ({ 文: seeds.visit_notes.find((one) => one.id === id)?.ja }),
    helplines: (id) => { const one = seeds.helplines.find((line) => line.id === id); return { 名称: one?.name, 利用可能日時: one?.hours, 対応言語: one?.languages, 対象: one?.audience } },
    areas: (id) => ({ 備考: seeds.areas.find((one) => one.id === id)?.note }),
    offices: (id) => { const one = seeds.offices.find((office) => office.id === id); return { 名称: one?.name, 案内の内容: one?.purpose } },
    activities: (id) => { const one = seeds.activities.find((activity) => activity.id === id); return { 説明: one?.ja, 開催日時特記事項: one?.when, 雨天時: seeds.recurrences.find(({ activityId }) => activityId === id)?.rain } },
    shopping: (id) => { const one = seeds.shopping.find((help) => help.id === id); return { 名称: one?.name, 説明: one?.ja, 開催日時特記事項: one?.when, 雨天時: seeds.recurrences.find(({ helpId }) => helpId === id)?.rain } },
  }
  return (Object.keys(TRANSLATED) as TranslatedTable[]).flatMap((table) => seeds[table].flatMap(({ id }) =>
    Object.entries(japanese[table](id)).flatMap(([column, text]) => (text == null ? [] : [{ table, id, column, japanese: text }]))))
}
