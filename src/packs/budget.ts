import { brotliCompressSync } from 'node:zlib'
import { error, when, type Notice } from './notice.ts'
import type { ByPart } from './parts.ts'

const LIMITS = { core: 25_000, whole: 150_000, texts: 15_000 }

export const brotliSize = (text: string): number => brotliCompressSync(text).length

/** A resident on a bad line waits for these bytes. */
export function checkBudget(sizes: ByPart<number>, texts: readonly { wording: string; text: string }[]): Notice[] {
  const whole = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)
  const over = (what: string, bytes: number, limit: number): Notice[] =>
    when(bytes > limit, () =>
      error(
        'tooLarge',
        { file: '（全体）' },
        `${what}が ${bytes} バイトで、上限 ${limit} バイト（brotli圧縮後）を超えました。行や境界の点を減らしてください`,
      ),
    )
  return [...over('最初の答えに要るデータ', sizes.core, LIMITS.core), ...over('データ全体', whole, LIMITS.whole), ...texts.flatMap(({ wording, text }) => over(`訳（${wording}）`, brotliSize(text), LIMITS.texts))]
}
