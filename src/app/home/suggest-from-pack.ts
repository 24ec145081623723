import type { CorePack } from '../../domain/pack.ts'
import { suggest, type Suggestion } from '../../domain/suggest.ts'
import { gazetteerOf } from '../state/gazetteer-memo.ts'

export const suggestFromPack = (text: string, core: CorePack, limit: number): Suggestion[] => suggest(text, gazetteerOf(core), limit)
