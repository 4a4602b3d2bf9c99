import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The same rooms as in stryker.config.mjs. */
const folders = (process.env.MUTATION_FOLDERS ?? 'risk,danger').split(',');

/** The tests that mutants have to survive: quick, for they are run thousands of times over. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [...folders.map((folder) => `test/shared/${folder}/**/*.test.ts`), 'test/shared/risk/modules.test.ts'],
    // It compares documents, builds and the tree, and measures nothing of what a rule decides.
    exclude: ['test/shared/risk/sign-off.test.ts'],
    environment: 'node',
    env: { PROPERTY_RUNS: '10' },
    testTimeout: 30_000,
  },
});
