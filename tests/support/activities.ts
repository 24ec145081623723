import { ActivityCategory, Audience, type Activity } from '../../src/domain/activity.ts'
import type { CorePack } from '../../src/domain/pack.ts'
import { makeActivity, makeRecurrence } from './recurrences.ts'

const HEADS = [['なかよし', 'なかよし', 'Nakayoshi'], ['さくら', 'さくら', 'Sakura'], ['青空', 'あおぞら', 'Aozora'], ['ひだまり', 'ひだまり', 'Hidamari'], ['ふれあい', 'ふれあい', 'Fureai'], ['みんなの', 'みんなの', 'Minna no'], ['けやき', 'けやき', 'Keyaki'], ['朝の', 'あさの', 'Asa no']] as const
const TAILS = [['カフェ', 'かふぇ', 'Cafe'], ['体操', 'たいそう', 'Taiso'], ['食堂', 'しょくどう', 'Shokudo'], ['ボッチャ交流会', 'ぼっちゃこうりゅうかい', 'Boccha Koryukai'], ['農園', 'のうえん', 'Noen'], ['相談会', 'そうだんかい', 'Sodankai'], ['スマホ教室', 'すまほきょうしつ', 'Sumaho Kyoshitsu'], ['子育てひろば', 'こそだてひろば', 'Kosodate Hiroba'], ['清掃活動', 'せいそうかつどう', 'Seiso Katsudo']] as const
const RULES = ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=2SA,4SA', 'FREQ=MONTHLY;BYDAY=-1MO', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=DAILY;INTERVAL=3', 'FREQ=YEARLY;BYMONTH=5;BYDAY=3SU', null]
const STARTS: Record<string, string> = { TU: '2025-04-01', 'MO,TH': '2025-04-03', '1WE': '2025-04-02', '2SA,4SA': '2025-04-12', '-1MO': '2025-04-28', '3SU': '2025-05-18' }

/** As many activities as are asked for, spread over the districts and all their rules; the same each time. */
export function generateActivities(count: number, core: CorePack): Activity[] {
  const areas = core.towns.flatMap((town) => town.areas)
  const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T
  return Array.from({ length: count }, (_, i) => {
    const area = pick(areas, i * 7)
    const district = core.districts.find((one) => one.id === area.districtId)
    const [head, tail] = [pick(HEADS, i), pick(TAILS, Math.floor(i / HEADS.length))]
    const rrule = pick(RULES, i * 5)
    const dtstart = STARTS[/BYDAY=(.*)/.exec(rrule ?? '')?.[1] ?? ''] ?? (rrule?.startsWith('FREQ=MONTHLY') ? '2025-04-15' : rrule === null ? '2026-12-20' : '2025-04-01')
    return makeActivity({
      id: `a${i}`, uid: `a${i}@test`, name: `${district?.name.replace('地区', '')}${head[0]}${tail[0]}${i}`, kana: `${district?.kana.replace(/ちく$/, '')}${head[1]}${tail[1]}`, romaji: `${district?.romaji} ${head[2]} ${tail[2]}`,
      category: pick(ActivityCategory.options, i * 3), status: pick(['active', 'active', 'unknown', 'paused', 'onceHeld'] as const, i), districts: i % 40 === 0 ? [] : [area.districtId], point: i % 3 === 0 ? null : area.point, precision: i % 3 === 0 ? null : 'area',
      what: { ja: `${district?.name}の${area.name}で${tail[0]}を開きます。どなたでもお気軽にお越しください。お茶を飲みながら話しましょう。`, easy: `{誰|だれ}でも {来|く}る ことが できます。{一緒|いっしょ}に {話|はな}しましょう。`, en: `${tail[2]} in ${district?.romaji}. Everyone is welcome; come and talk over a cup of tea.` },
      recurrence: i % 4 === 3 ? null : makeRecurrence({ dtstart: `${dtstart}T10:30`, rrule, skipNewYear: i % 2 === 0, skipHolidays: i % 6 === 0 }),
      audience: i % 2 ? [pick(Audience.options, i)] : [], stepFree: pick([true, false, null], i), free: pick([true, null], i), dropIn: pick([null, true, false], i), volunteers: i % 5 === 0,
      languages: i % 9 === 0 ? ['en'] : [],
    })
  })
}
