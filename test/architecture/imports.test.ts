import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One import each that the rule must refuse: rule, file, what it imports. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['no-unresolved', 'shared/risk/lost.ts', './nowhere.ts'],
  ['no-development-package-in-the-product', 'api/_server/http/tested.ts', 'vitest'],
  ['shared-is-pure', 'shared/risk/drawn.ts', 'react'],
  ['shared-is-pure', 'shared/risk/timed.ts', 'node:fs'],
  ['shared-is-pure', 'shared/risk/described.ts', '../contract/booking.ts'],
  ['contract-knows-valibot-and-shared-only', 'shared/contract/served.ts', 'hono'],
  ['curves-know-d3-shape-and-d3-scale-only', 'shared/curves/mounted.ts', 'react'],
  ['curves-know-d3-shape-and-d3-scale-only', 'shared/curves/coloured.ts', 'd3-color'],
  ['curves-know-d3-shape-and-d3-scale-only', 'shared/curves/asked.ts', '../contract/booking.ts'],
  ['only-curves-draw-with-d3', 'miniapp/src/ui/scaled.ts', 'd3-scale'],
  ['shared-is-pure', 'shared/risk/shaped.ts', 'd3-shape'],
  ['routes-only-mount', 'api/_server/care/routes.ts', './care-store.ts'],
  ['routes-only-mount', 'api/_server/risk/routes.ts', '../adapters/clock.ts'],
  ['use-cases-know-no-wire-and-no-vendor', 'api/_server/care/plan-care.ts', 'hono'],
  ['use-cases-know-no-wire-and-no-vendor', 'api/_server/care/time-care.ts', '../adapters/clock.ts'],
  ['stores-only-query', 'api/_server/risk/risk-store.ts', '../care/give-care.ts'],
  ['stores-use-the-database-only', 'api/_server/care/seen-store.ts', 'hono'],
  ['tables-know-tables-only', 'api/_server/care/tables.ts', './give-care.ts'],
  ['adapters-know-no-room', 'api/_server/adapters/wechat.ts', '../care/give-care.ts'],
  ['channels-know-no-room', 'api/_server/messaging/channels/sms.ts', '../../care/give-care.ts'],
  ['the-wire-knows-no-room', 'api/_server/http/answer.ts', '../care/give-care.ts'],
  ['the-database-knows-no-room', 'api/_server/db/client.ts', '../care/care-store.ts'],
  ['the-phone-does-not-import-the-server', 'miniapp/src/care/bad.ts', '../../../api/_server/care/give-care.ts'],
  ['the-server-does-not-import-the-phone', 'api/_server/care/drawn.ts', '../../../miniapp/src/care/list.ts'],
  ['a-room-is-closed', 'miniapp/src/danger/bad.ts', '../care/list.ts'],
  ['a-self-report-has-no-colour', 'miniapp/src/danger/graded.ts', '../../../shared/risk/assess.ts'],
  ['a-self-report-has-no-colour', 'miniapp/src/today/read.ts', '../../../shared/risk/facts/read-facts.ts'],
  ['a-self-report-has-no-colour', 'miniapp/src/enrolment/screened.ts', '../../../shared/risk/screen.ts'],
  ['a-self-report-has-no-colour', 'shared/danger/coloured.ts', '../risk/assess.ts'],
  ['a-self-report-has-no-colour', 'api/_server/danger/coloured.ts', '../../../shared/risk/rule-sets.ts'],
  ['the-design-system-knows-no-room', 'miniapp/src/ui/button.ts', '../session/session.ts'],
  ['only-the-platform-speaks-to-wechat', 'miniapp/src/care/call.ts', '@tarojs/taro'],
  ['only-the-design-system-draws', 'miniapp/src/care/draw.ts', '@tarojs/components'],
  ['the-product-does-not-import-tests', 'api/_server/care/tried.ts', '../../../test/support/clock.ts'],
];

/** Imports the table allows, so that a rule that refuses everything is found out. */
const ALLOWED: readonly (readonly [file: string, imports: string])[] = [
  ['shared/risk/fine.ts', '../time/day.ts'],
  ['shared/contract/booking.ts', 'valibot'],
  ['shared/curves/line.ts', 'd3-shape'],
  ['shared/curves/axis.ts', 'd3-scale'],
  ['shared/curves/band.ts', '../time/day.ts'],
  ['api/_server/booking/routes.ts', './book-visit.ts'],
  ['api/_server/booking/book-visit.ts', './booking-store.ts'],
  ['api/_server/booking/cancel-visit.ts', '../adapters/token-hash.ts'],
  ['api/_server/booking/booking-store.ts', 'drizzle-orm'],
  ['api/_server/adapters/redis.ts', 'ioredis'],
  ['api/_server/demo/start.ts', '../../../test/support/clock.ts'],
  ['miniapp/src/booking/list.ts', '../session/session.ts'],
  ['miniapp/src/booking/frame.ts', '../danger-entry/frame.ts'],
  ['miniapp/src/booking/query.ts', '../handbook/use-handbook.ts'],
  ['miniapp/src/clinic/graded.ts', '../../../shared/risk/assess.ts'],
  ['miniapp/src/today/coloured.ts', '../../../shared/risk/colour.ts'],
  ['miniapp/src/today/told.ts', '../../../shared/risk/explain/explain-for-her.ts'],
  ['api/_server/risk/grade.ts', '../../../shared/risk/assess.ts'],
  ['miniapp/src/platform/network.ts', '@tarojs/taro'],
  ['miniapp/src/ui/text.ts', '@tarojs/components'],
];

/** Files that are only imported. */
const TARGETS = [
  'shared/time/day.ts',
  'shared/risk/assess.ts',
  'shared/risk/colour.ts',
  'shared/risk/explain/explain-for-her.ts',
  'shared/risk/facts/read-facts.ts',
  'shared/risk/rule-sets.ts',
  'shared/risk/screen.ts',
  'api/_server/care/care-store.ts',
  'api/_server/care/give-care.ts',
  'api/_server/adapters/clock.ts',
  'api/_server/adapters/token-hash.ts',
  'miniapp/src/care/list.ts',
  'miniapp/src/session/session.ts',
  'miniapp/src/danger-entry/frame.ts',
  'miniapp/src/handbook/use-handbook.ts',
  'test/support/clock.ts',
];

const report = v.object({
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) })),
  }),
});

let folder = '';
let found: readonly { readonly from: string; readonly rule: string }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muzi-imports-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of TARGETS) write(file, 'export const here = 1;\n');
  for (const [, file, imports] of FORBIDDEN)
    write(file, `import * as found from '${imports}';\nexport const at = found;\n`);
  for (const [file, imports] of ALLOWED)
    write(file, `import * as found from '${imports}';\nexport const at = found;\n`);
  write('shared/risk/hen.ts', "import { egg } from './egg.ts';\nexport const hen = () => egg;\n");
  write('shared/risk/egg.ts', "import { hen } from './hen.ts';\nexport const egg = () => hen;\n");
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const output = await new Promise<string>((done) => {
    const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'shared', 'api', 'miniapp'];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => done(stdout));
  });
  found = v.parse(report, JSON.parse(output)).summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('who may import whom', () => {
  it.each(FORBIDDEN)('%s: %s may not import %s', (rule, file) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });

  it('no file may need a file that needs it', () => {
    expect(found.filter(({ rule }) => rule === 'no-cycles').map(({ from }) => from)).toContain('shared/risk/egg.ts');
  });
});
