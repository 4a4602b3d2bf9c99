import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const QUIET = file('./test/support/quiet-console.ts');
const DATABASE = file('./test/support/global-setup.ts');

const project = (name: string, test: Record<string, unknown> = {}): TestProjectConfiguration => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`],
    environment: 'node',
    setupFiles: [QUIET],
    ...test,
  },
});

/** For tests that start servers, browsers or builds. */
const patient = { testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
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
          // Class names as they are written, so that a test can read them.
          css: { include: [/\.module\./], modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      project('weapp', { ...patient, globalSetup: [DATABASE] }),
      project('e2e', { ...patient, globalSetup: [DATABASE] }),
      project('races', { ...patient, globalSetup: [DATABASE] }),
      project('deploy', patient),
    ],
  },
});
