import { expect, it } from 'vitest'
import { easyFindings, hardIn } from './easy-findings.ts'

const rulesIn = (message: string): string[] => [...new Set(hardIn(message).map(({ rule }) => rule))]

it.each([
  ['sentence', 'この {先|さき}で {困|こま}った ことが あった ときには あなたの {地区|ちく}に ある {窓口|まどぐち}へ いつでも お{電話|でんわ}を して ください。'],
  ['passive', '{予約|よやく}が {取|と}り{消|け}されました。'],
  ['passive', 'ここで {見|み}られます。'],
  ['honorific', '{少|すこ}し お{待|ま}ち ください。'],
  ['honorific', 'ご{確認|かくにん}ください。'],
  ['honorific', '{電話|でんわ}して いただきます。'],
  ['honorific', '{案内|あんない}いたします。'],
  ['honorific', '{窓口|まどぐち}は {休|やす}んで おります。'],
  ['honorific', 'お{知|し}らせします。'],
  ['honorific', 'この ページを ご{覧|らん} ください。'],
  ['honorific', '{窓口|まどぐち}で お{書|か}きに なります。'],
  ['katakana', 'アクセシビリティの ことです。'],
  ['compound', '{個人情報保護|こじんじょうほうほご}の ことです。'],
  ['compound', '{予約|よやく}{確認|かくにん}{画面|がめん}を {見|み}ます。'],
  ['negative', '{電話|でんわ}しなければ なりません。'],
  ['negative', 'できないわけでは ありません。'],
  ['negative', '{行|い}かなくは ない。'],
  ['kanji', '{窓口|まどぐち}に 行きます。'],
])('hears what is hard: %s', (rule, message) => {
  expect(rulesIn(message)).toEqual([rule])
})

it.each([
  '{窓口|まどぐち}に {電話|でんわ}して ください。',
  'お{願|ねが}いします。',
  'お{店|みせ}に します。お{金|かね}に なります。お{名前|なまえ}を {書|か}いて ください。',
  'もう {一度|いちど} なおして ください。',
  '{話|はなし}を {聞|き}いて くれます。',
  '{書|か}かなくても いいです。',
  '{社会福祉協議会|しゃかいふくしきょうぎかい}の {人|ひと}が {来|き}ます。',
  '{{count}}{件|けん} あります。',
  '「ぽーと」に {行|い}くことが できます。',
])('lets pass what is easy: %s', (message) => {
  expect(rulesIn(message)).toEqual([])
})

it('finds nothing hard in Easy Japanese', () => {
  expect(easyFindings()).toEqual([])
})
