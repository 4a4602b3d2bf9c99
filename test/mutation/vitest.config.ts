import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The same rooms as in stryker.config.mjs. */
const folders = (process.env.MUTATION_FOLDERS ?? 'risk,danger').split(',');

/** Some of the tests, for a quick look at some of the files: what survives them may yet be noticed by another. */
const tests = process.env.MUTATION_TESTS?.split(',') ?? [
  ...folders.map((folder) => `test/shared/${folder}/**/*.test.ts`),
  'test/shared/risk/modules.test.ts',
];

/** The tests that mutants have to survive: quick, for they are run thousands of times over. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: tests,
    // It compares documents, builds and the tree, and measures nothing of what a rule decides.
    exclude: ['test/shared/risk/sign-off.test.ts'],
    environment: 'node',
    env: { PROPERTY_RUNS: '20' },
    testTimeout: 30_000,
  },
});
