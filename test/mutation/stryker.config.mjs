// `npm run mutation` changes shared/risk and shared/danger a little, thousands of times over, and asks whether a test
// notices. What survives is explained in docs/mutation-survivors.md.

/** The rooms of shared that are mutated: both, or one at a time: `MUTATION_FOLDERS=risk npm run mutation`. */
const folders = (process.env.MUTATION_FOLDERS ?? 'risk,danger').split(',');

/**
 * What is printed for a clinician to sign and decides nothing: another test compares the printed document with the one
 * in docs, letter for letter.
 */
const FOR_SIGNING = [
  '!shared/{danger,risk}/unverified.ts',
  '!shared/danger/signs/clinical/**',
  '!shared/risk/counties/{quotes,setting-notes}.ts',
  '!shared/risk/explain/reading.ts',
  '!shared/risk/mood/claims.ts',
  '!shared/risk/national/{provenance,reading-notes}.ts',
  '!shared/risk/routing/county-sign-off.ts',
];

/** What no test of these folders reads. */
const UNREAD = [
  '.data',
  '.vercel',
  'dist',
  'miniapp',
  'test/api',
  'test/bench',
  'test/e2e',
  'test/miniapp',
  'test/weapp',
  'test/races',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
const config = {
  mutate: [...folders.map((folder) => `shared/${folder}/**/*.ts`), ...FOR_SIGNING],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  ignorePatterns: UNREAD,
  // Words are not logic: the forms are compared letter for letter by their own test, sentences are read by people.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  // Tables, ladders and rules are built once, while a module loads: a mutant there has to face every test. That costs
  // most of the time, and stays in, for it is where the rules are.
  ignoreStatic: false,
  concurrency: 2,
  timeoutMS: 30_000,
  tempDirName: '.data/mutation',
  jsonReporter: { fileName: '.data/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
