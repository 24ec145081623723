import * as v from 'valibot'
import { PACK_FORMAT } from './pack.ts'

/** How a consultation is held: by video at home, by video from the booth of the まちづくりセンター (to the 総合支所 or a specialist), by phone, at the counter, or by a visit at home. */
export const MODES = ['video', 'booth', 'phone', 'inPerson', 'visit'] as const
export const Mode = v.picklist(MODES)
export type Mode = v.InferOutput<typeof Mode>

/** What somebody may need to be understood or to come: sign language, 要約筆記, an interpreter, 電話リレーサービス, large print, no steps, a companion, a child brought along. */
export const NEEDS = ['signLanguage', 'captioning', 'interpreter', 'phoneRelay', 'largePrint', 'stepFree', 'companion', 'child'] as const
export const Need = v.picklist(NEEDS)
export type Need = v.InferOutput<typeof Need>

/** What a need asks for beforehand: so many working days, where the counter does not have it at hand; `state` as in a schedule. */
export const NeedLead = v.object({ need: Need, workingDays: v.number(), modes: v.array(Mode), state: v.picklist(['proposed', 'confirmed']) })
export type NeedLead = v.InferOutput<typeof NeedLead>

/** One row of a counter's schedule: on `days` (0 = Sunday … 6 = Saturday), from `from` to `to` (`HH:MM`, Asia/Tokyo), one slot every `minutes`, `places` a slot and mode; bookable until `leadMinutes` before, from `daysAhead` days before, up to and with `lastDate`; `languages` are spoken there without an interpreter. `proposed` until the municipality has confirmed it. */
export const Schedule = v.object({
  districtId: v.string(), mode: Mode, days: v.array(v.number()), from: v.string(), to: v.string(), minutes: v.number(), places: v.number(),
  leadMinutes: v.number(), daysAhead: v.number(), lastDate: v.nullable(v.string()), languages: v.array(v.string()), signLanguage: v.boolean(),
  state: v.picklist(['proposed', 'confirmed']), source: v.string(), asOf: v.string(),
})
export type Schedule = v.InferOutput<typeof Schedule>

/** Which consultations a municipality offers for booking; a district without a row offers none. */
export const ConsultationPack = v.object({ format: v.literal(PACK_FORMAT), schedules: v.array(Schedule), needs: v.array(NeedLead) })
export type ConsultationPack = v.InferOutput<typeof ConsultationPack>
