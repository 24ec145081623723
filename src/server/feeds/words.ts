import type { Activity, Exception } from '../../domain/activity.ts'
import { type Fact, trustOf, YEARS_AN_ACTIVITY_LASTS } from '../../domain/fact.ts'
import type { CorePack } from '../../domain/pack.ts'
import type * as v from 'valibot'

const STATUS_WORDS = { active: '開催中', paused: '休止中', onceHeld: '過去に開催（今の開催は未確認）', unknown: '開催日は未確認' }

/** Feeds and open data speak Japanese, as the data does; only what the office itself said lately goes on for sure. */
export function statusWords({ status, fact }: Activity, core: CorePack): string {
  return status === 'active' && trustOf(fact, core.dataDate, YEARS_AN_ACTIVITY_LASTS) !== 'current' ? '開催と伝えられている（未確認）' : STATUS_WORDS[status]
}

export const withoutRuby = (text: string): string => text.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')

export function describe(activity: Activity): string | null {
  const what = activity.what?.ja
  return what === undefined ? null : withoutRuby(what)
}

export function sourceWords({ source, asOf }: Fact, core: CorePack): string {
  const title = core.sources.find(({ id }) => id === source)?.title ?? source
  return `出典：${title}${asOf === null ? '' : `（${asOf} 時点）`}`
}

export function changeWords({ date, to, reason }: v.InferOutput<typeof Exception>): string {
  return `${date} ${to === null ? '中止' : `${to.replace('T', ' ')} に変更`}${reason === null ? '' : `（${reason}）`}`
}
