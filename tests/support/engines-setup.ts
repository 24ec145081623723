import type { TestProject } from 'vitest/node'
import { ENGINES, ensureEngine, type EngineId } from './engines.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each engine's driver is; null for one that could not be had. */
    engines: Record<EngineId, string | null>
  }
}

/** Before the walks: each engine is found or installed, or it is said that it cannot be had. */
export default function findEngines(project: TestProject): void {
  const ids = Object.keys(ENGINES) as EngineId[]
  project.provide('engines', Object.fromEntries(ids.map((id) => [id, ensureEngine(id)])) as Record<EngineId, string | null>)
}
