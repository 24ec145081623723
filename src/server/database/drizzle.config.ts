import { defineConfig } from 'drizzle-kit'

/** `drizzle-kit generate --config src/server/database/drizzle.config.ts` writes the migration for a changed schema. */
export default defineConfig({ dialect: 'postgresql', schema: './src/server/database/schema.ts', out: './src/server/migrations' })
