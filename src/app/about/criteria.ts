/** How a criterion was looked at; each is a locale key. */
export type Check = 'axe' | 'keys' | 'narrow' | 'tree' | 'words' | 'code'
export type Outcome = 'met' | 'none'

/** A success criterion of level A or AA: number, level, whether JIS X 8341-3:2016 has it too, its names, what was found and how. */
export interface Criterion { id: string; level: 'A' | 'AA'; jis: boolean; ja: string; en: string; outcome: Outcome; by: readonly Check[] }

type Row = readonly [id: string, level: 'A' | 'AA', en: string, ja: string, outcome: Outcome, ...by: Check[]]

/** The criteria that WCAG 2.1 and 2.2 added to those of JIS X 8341-3:2016. */
const NEWER = new Set(['1.3.4', '1.3.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13', '2.1.4', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8', '4.1.3'])
/** Counted by JIS only: WCAG 2.2 has taken it out. */
export const ONLY_JIS = '4.1.1'

const ROWS: readonly Row[] = [
  ['1.1.1', 'A', 'Non-text Content', '非テキストコンテンツ', 'met', 'axe', 'tree'],
  ['1.2.1', 'A', 'Audio-only and Video-only (Prerecorded)', '音声だけ及び映像だけ（収録済み）', 'none', 'code'],
  ['1.2.2', 'A', 'Captions (Prerecorded)', 'キャプション（収録済み）', 'none', 'code'],
  ['1.2.3', 'A', 'Audio Description or Media Alternative (Prerecorded)', '音声解説又はメディアに対する代替（収録済み）', 'none', 'code'],
  ['1.2.4', 'AA', 'Captions (Live)', 'キャプション（ライブ）', 'none', 'code'],
  ['1.2.5', 'AA', 'Audio Description (Prerecorded)', '音声解説（収録済み）', 'none', 'code'],
  ['1.3.1', 'A', 'Info and Relationships', '情報及び関係性', 'met', 'axe', 'tree'],
  ['1.3.2', 'A', 'Meaningful Sequence', '意味のある順序', 'met', 'tree', 'keys'],
  ['1.3.3', 'A', 'Sensory Characteristics', '感覚的な特徴', 'met', 'words'],
  ['1.3.4', 'AA', 'Orientation', '表示の向き', 'met', 'code', 'narrow'],
  ['1.3.5', 'AA', 'Identify Input Purpose', '入力目的の特定', 'met', 'axe', 'code'],
  ['1.4.1', 'A', 'Use of Color', '色の使用', 'met', 'code', 'axe'],
  ['1.4.2', 'A', 'Audio Control', '音声の制御', 'met', 'code'],
  ['1.4.3', 'AA', 'Contrast (Minimum)', 'コントラスト（最低限）', 'met', 'axe'],
  ['1.4.4', 'AA', 'Resize Text', 'テキストのサイズ変更', 'met', 'narrow'],
  ['1.4.5', 'AA', 'Images of Text', '文字画像', 'met', 'code'],
  ['1.4.10', 'AA', 'Reflow', 'リフロー', 'met', 'narrow'],
  ['1.4.11', 'AA', 'Non-text Contrast', '非テキストのコントラスト', 'met', 'code'],
  ['1.4.12', 'AA', 'Text Spacing', 'テキストの間隔', 'met', 'narrow'],
  ['1.4.13', 'AA', 'Content on Hover or Focus', 'ホバー又はフォーカスで表示されるコンテンツ', 'none', 'code'],
  ['2.1.1', 'A', 'Keyboard', 'キーボード', 'met', 'keys'],
  ['2.1.2', 'A', 'No Keyboard Trap', 'キーボードトラップなし', 'met', 'keys'],
  ['2.1.4', 'A', 'Character Key Shortcuts', '文字キーのショートカット', 'met', 'keys', 'code'],
  ['2.2.1', 'A', 'Timing Adjustable', 'タイミング調整可能', 'met', 'keys', 'code'],
  ['2.2.2', 'A', 'Pause, Stop, Hide', '一時停止、停止及び非表示', 'none', 'code'],
  ['2.3.1', 'A', 'Three Flashes or Below Threshold', '3回の閃光、又は閾値以下', 'none', 'code'],
  ['2.4.1', 'A', 'Bypass Blocks', 'ブロックスキップ', 'met', 'keys', 'axe'],
  ['2.4.2', 'A', 'Page Titled', 'ページタイトル', 'met', 'axe', 'tree'],
  ['2.4.3', 'A', 'Focus Order', 'フォーカス順序', 'met', 'keys'],
  ['2.4.4', 'A', 'Link Purpose (In Context)', 'リンクの目的（コンテキスト内）', 'met', 'tree'],
  ['2.4.5', 'AA', 'Multiple Ways', '複数の手段', 'met', 'code'],
  ['2.4.6', 'AA', 'Headings and Labels', '見出し及びラベル', 'met', 'tree', 'words'],
  ['2.4.7', 'AA', 'Focus Visible', 'フォーカスの可視化', 'met', 'keys'],
  ['2.4.11', 'AA', 'Focus Not Obscured (Minimum)', 'フォーカスの隠蔽なし（最低限）', 'met', 'keys'],
  ['2.5.1', 'A', 'Pointer Gestures', 'ポインタのジェスチャ', 'met', 'code'],
  ['2.5.2', 'A', 'Pointer Cancellation', 'ポインタのキャンセル', 'met', 'code'],
  ['2.5.3', 'A', 'Label in Name', 'ラベルを含む名前', 'met', 'axe', 'tree'],
  ['2.5.4', 'A', 'Motion Actuation', '動きによる起動', 'none', 'code'],
  ['2.5.7', 'AA', 'Dragging Movements', 'ドラッグ動作', 'met', 'code'],
  ['2.5.8', 'AA', 'Target Size (Minimum)', 'ターゲットのサイズ（最低限）', 'met', 'axe', 'narrow'],
  ['3.1.1', 'A', 'Language of Page', 'ページの言語', 'met', 'axe'],
  ['3.1.2', 'AA', 'Language of Parts', '一部分の言語', 'met', 'tree', 'code'],
  ['3.2.1', 'A', 'On Focus', 'フォーカス時', 'met', 'keys'],
  ['3.2.2', 'A', 'On Input', '入力時', 'met', 'keys'],
  ['3.2.3', 'AA', 'Consistent Navigation', '一貫したナビゲーション', 'met', 'code'],
  ['3.2.4', 'AA', 'Consistent Identification', '一貫した識別性', 'met', 'words'],
  ['3.2.6', 'A', 'Consistent Help', '一貫したヘルプ', 'met', 'code'],
  ['3.3.1', 'A', 'Error Identification', 'エラーの特定', 'met', 'keys', 'tree'],
  ['3.3.2', 'A', 'Labels or Instructions', 'ラベル又は説明', 'met', 'axe', 'words'],
  ['3.3.3', 'AA', 'Error Suggestion', 'エラー修正の提案', 'met', 'words'],
  ['3.3.4', 'AA', 'Error Prevention (Legal, Financial, Data)', 'エラー回避（法的、金融及びデータ）', 'met', 'keys'],
  ['3.3.7', 'A', 'Redundant Entry', '冗長な入力項目', 'met', 'code'],
  ['3.3.8', 'AA', 'Accessible Authentication (Minimum)', 'アクセシブルな認証（最低限）', 'met', 'code'],
  ['4.1.1', 'A', 'Parsing', '構文解析', 'met', 'code'],
  ['4.1.2', 'A', 'Name, Role, Value', '名前、役割及び値', 'met', 'axe', 'tree'],
  ['4.1.3', 'AA', 'Status Messages', 'ステータスメッセージ', 'met', 'tree', 'code'],
]

/** The result by criterion, as it is published; the numbers and names are those of WCAG 2.2 and of JIS X 8341-3:2016. */
export const CRITERIA: readonly Criterion[] = ROWS.map(([id, level, en, ja, outcome, ...by]) => ({ id, level, en, ja, outcome, by, jis: !NEWER.has(id) }))
