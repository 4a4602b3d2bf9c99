import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --config api/_server/db/drizzle.config.ts`, from the root of the repository. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './api/_server/*/*tables.ts',
  out: './api/_server/db/migrations',
});
