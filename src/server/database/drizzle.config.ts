import { defineConfig } from 'drizzle-kit'

const schema = ['schema', 'booking-schema', 'staff-schema', 'report-schema'].map((name) => `./src/server/database/${name}.ts`)

/** `drizzle-kit generate --config src/server/database/drizzle.config.ts` writes the migration for a changed schema. */
export default defineConfig({ dialect: 'postgresql', schema, out: './src/server/migrations' })
