/** Words of offices that nobody says at the table, and words that blame. */
export const OFFICIALESE = [
  '当該', '該当', '及び', '並びに', '又は', '若しくは', '下記', '上記', '別紙', '所管', '主管', '措置', '給付', '受給', '申請主義', '履行', '遅滞', '速やかに', '適宜', '随時', '鑑み', '際し', 'に係る', 'に関する', 'における', 'におきまして', 'につきまして',
  '属性', '包括的', '重層的', '伴走', '複合化', '複雑化', '狭間', 'ニーズ', 'アセスメント', 'アウトリーチ', 'スキーム', '要配慮者', '困窮者', '対象者', '利用者', '相談者', '要支援者', '被保険者', '関係機関', '支援機関', '実施', '提供', '把握', '推進', '促進', '体制', '構築', '活用', '窓口において',
  'してください。なお', 'ものとする', 'べきです', 'べき', 'ねばなりません', 'なければなりません', 'なければいけません', '義務', '責任', '自業自得', '自己責任', '我慢', 'がまん', 'がんばって', '頑張', '普通は', '当たり前', '常識', 'せいです', '悪いのは', 'だめです', 'わがまま',
] as const

export const OFFICIALESE_ENGLISH = ['pursuant', 'hereby', 'aforementioned', 'applicant', 'beneficiar', 'utilize', 'commence', 'in accordance', 'relevant authorit', 'eligible', 'the aged', 'the disabled', 'the elderly', 'suffers from', 'your fault', 'you must', 'you should have', 'stakeholder', 'comprehensive support'] as const

/** Letters a sentence may have: what a child in the higher classes of elementary school reads in one breath. */
const LONGEST = { ja: 40, easy: 36 }
const MOST_WORDS = 24

const plain = (text: string): string => text.replace(/\{\{\w+\}\}/g, '＿').replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1')

/** What is too long or too official in a text; empty when a child could read it. */
export function complaintsOf(text: string, language: 'ja' | 'easy' | 'en'): string[] {
  const said = plain(text)
  const sentences = said.split(/[。！？!?\n]|\. /).map((sentence) => sentence.replace(/[\s「」『』（）()]/g, language === 'en' ? ' ' : '').trim()).filter(Boolean)
  const words = language === 'en' ? OFFICIALESE_ENGLISH : OFFICIALESE
  return [
    ...sentences.filter((sentence) => (language === 'en' ? sentence.split(/\s+/).length > MOST_WORDS : sentence.length > LONGEST[language])).map((sentence) => `too long: ${sentence}`),
    ...words.filter((word) => said.toLowerCase().includes(word)).map((word) => `official: ${word} in ${said}`),
  ]
}
