import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const QUIET = file('./test/support/quiet-console.ts');
const DATABASE = file('./test/support/global-setup.ts');

/** Generous, for a busy machine: a limit is there to end what hangs, not to measure. */
const QUICK = { testTimeout: 30_000, hookTimeout: 60_000 };

/** For tests that start servers, browsers or builds; they begin when the quick ones are through. */
const PATIENT = { testTimeout: 120_000, hookTimeout: 240_000, sequence: { groupOrder: 1 } };

/** For tests that measure time or load the machine: one file at a time, after everything else. */
const ALONE = { ...PATIENT, maxWorkers: 1, sequence: { groupOrder: 2 } };

const project = (name: string, test: Record<string, unknown> = {}): TestProjectConfiguration => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`],
    environment: 'node',
    setupFiles: [QUIET],
    ...QUICK,
    ...test,
  },
});

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      project('unit', { include: ['test/shared/**/*.test.ts', 'test/architecture/**/*.test.ts'] }),
      project('api', { globalSetup: [DATABASE] }),
      {
        resolve: {
          alias: [
            { find: /^@tarojs\/components$/, replacement: file('./test/support/taro/components.tsx') },
            { find: /^@tarojs\/taro$/, replacement: file('./test/support/taro/taro.ts') },
          ],
        },
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'miniapp',
          include: ['test/miniapp/**/*.test.ts', 'test/miniapp/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: [QUIET],
          ...QUICK,
          // Class names as they are written, so that a test can read them.
          css: { include: [/\.module\./], modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      project('weapp', { ...PATIENT, globalSetup: [DATABASE] }),
      project('e2e', { ...PATIENT, globalSetup: [DATABASE] }),
      project('races', { ...ALONE, globalSetup: [DATABASE] }),
      project('deploy', { ...PATIENT, globalSetup: [DATABASE] }),
    ],
  },
});
