import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, LANGUAGE_IDS } from '../domain/language.ts'
import type { TopicWords } from '../domain/topics.ts'
import { readCsv } from './csv.ts'
import { error, when, type Notice } from './notice.ts'

export type ForeignWords = Partial<Record<Language, TopicWords[]>>

const FOLDER = 'translations/topic_words'

/** Reads `translations/topic_words/<language>.csv`: how troubles are called in a language, a topic a row. */
export function readForeignWords(folder: string, topicIds: ReadonlySet<string>): { words: ForeignWords; notices: Notice[] } {
  const path = join(folder, FOLDER)
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.csv')).sort() : []
  const words: ForeignWords = {}
  const notices = names.flatMap((name): Notice[] => {
    const file = `${FOLDER}/${name}`
    const language = LANGUAGE_IDS.find((id) => `${id}.csv` === name)
    if (language === undefined) return [error('unknownLanguage', { file }, `ファイルの名前は ${LANGUAGE_IDS.join('・')} のどれかに .csv を付けてください`)]
    const { lines } = readCsv(file, readFileSync(join(path, name)))
    const rows = lines.map(({ row, cells }) => ({ row, id: cells['話題ID'] ?? '', list: (cells['言葉'] ?? '').split(';').map((word) => word.trim()).filter(Boolean) }))
    words[language] = rows.map(({ id, list }) => ({ group: null, words: list, strong: [id], weak: [] }))
    return rows.flatMap(({ row, id, list }) => [
      ...when(!topicIds.has(id), () => error('unknownReference', { file, row, column: '話題ID' }, `topics.csv に話題「${id}」がありません。IDを直すか、行を消してください`)),
      ...when(list.length === 0, () => error('missing', { file, row, column: '言葉' }, '「言葉」が空です。困った人の言い方を書いてください')),
      ...list.filter((word) => !/^[^…].*[^…]$/u.test(word) || /[{}|]/.test(word)).map((word) => error('malformed', { file, row, column: '言葉' }, `「${word}」は読めません。間のあく所だけ … と書いてください`)),
    ])
  })
  return { words, notices }
}
