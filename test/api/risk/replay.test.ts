import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { archive, ruleSetIn } from '../../../api/_server/risk/archived-rule-set.ts';
import { type ChangedProposal, replayAssessments } from '../../../api/_server/risk/replay-assessments.ts';
import { changeLine, summaryLines } from '../../../api/_server/risk/replay-words.ts';
import { compare } from '../../../shared/risk/predicate/predicate.ts';
import { ruleSet } from '../../../shared/risk/rule-set.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { enrolledMother } from '../../support/actors.ts';
import { loopEnv } from '../../support/loop-env.ts';
import { assessed, GREEN, ORANGE, PURPLE, RED, YELLOW } from '../../support/risk-actors.ts';
import { fingerprintOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

const national = ruleSetOf('national');
/** The rules before anybody graded by age, and before infections were asked. */
const older = ruleSet({
  ...national,
  version: '0',
  rules: national.rules.filter(({ id }) => !/^asm-(orange|yellow)-1\.1$|^asm-purple-P$/.test(id)),
});
const THREE_FACTORS = { ...GREEN, ageYears: 36, bmi: 26, hbGperL: 100 };
const SENSITIVE = { ...YELLOW, hbsag: 'positive', liverFunctionNormal: true, confirmedInfection: [] };

/** The environment of a command on this database. */
const commandEnv = () => ({
  ...process.env,
  ...loopEnv(service().databaseUrl, {
    url: 'http://127.0.0.1:9',
    secret: `whsec_${Buffer.alloc(24, 1).toString('base64')}`,
  }),
  DATA_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
});

/** A new woman with this as her assessment; answers the number a list shows. */
async function graded(facts: Readonly<Record<string, unknown>>): Promise<string> {
  const { handbook } = await enrolledMother(service());
  const page = await assessed(service(), handbook.pregnancyId, facts);
  return page.assessments[0]?.assessmentId.slice(0, 8) ?? '';
}

/** Those of these women the other rules see otherwise, in the order they come, with the totals. */
async function replayed(ids: readonly string[], from = older, to = national, pageSize = 200) {
  const changes: ChangedProposal[] = [];
  const totals = await replayAssessments(service().deps, { from, to, pageSize }, (changed) => {
    if (ids.includes(changed.shortId)) changes.push(changed);
  });
  return { changes, totals };
}

test('stored facts under other rules say who would be proposed another colour and by which rows', async () => {
  const [green, yellow, orange] = [await graded(GREEN), await graded(YELLOW), await graded(ORANGE)];
  const { changes } = await replayed([green, yellow, orange]);
  expect(changes.map(changeLine)).toEqual([
    `${yellow}\t王**\tgreen → yellow\tconfirmed yellow\t+asm-yellow-1.1`,
    `${orange}\t王**\tgreen → orange\tconfirmed orange\t+asm-orange-1.1`,
  ]);
});

test('a row that changes nothing she would be proposed is not told', async () => {
  const red = await graded({ ...RED, ageYears: 41 });
  expect((await replayed([red])).changes).toEqual([]);
});

test('the ☆ of Henan is a change, with the factors it counts', async () => {
  const woman = await graded(THREE_FACTORS);
  const { changes } = await replayed([woman], national, ruleSetOf('henan'));
  expect(changes.map(changeLine)).toEqual([
    `${woman}\t王**\tyellow → yellow☆\tconfirmed yellow\t☆asm-yellow-1.1 ☆asm-yellow-1.2 ☆asm-yellow-2.6.2`,
  ]);
});

test('every assessment is read once whatever the size of a page, in the order they were written', async () => {
  const women: string[] = [];
  for (let index = 0; index < 5; index++) women.push(await graded(index % 2 === 0 ? YELLOW : ORANGE));
  const whole = await replayed(women);
  expect(whole.changes.map(({ shortId }) => shortId)).toEqual(women);
  for (const pageSize of [1, 2, 3, whole.totals.read]) {
    expect(await replayed(women, older, national, pageSize)).toEqual(whole);
  }
});

test('purple is a number and never a name, and rows about infections are not named', async () => {
  const [purple, carrier] = [await graded({ ...PURPLE, ageYears: 41 }), await graded(SENSITIVE)];
  const before = ruleSet({ ...older, rules: older.rules.filter(({ id }) => id !== 'asm-yellow-2.3') });
  const { changes, totals } = await replayed([purple, carrier], before, national);
  expect(totals.purpleChanged).toBeGreaterThan(0);
  const printed = [...changes.map(changeLine), ...summaryLines(before, national, totals)].join('\n');
  expect(printed).toContain(`${carrier}\t王**\tgreen → yellow\tconfirmed yellow\t+asm-yellow-1.1 +需单独查看的行`);
  expect(printed).not.toMatch(/asm-purple|asm-yellow-2\.3|HIV/);
});

test('the totals count every change of colour', async () => {
  const before = (await replayed([])).totals;
  for (const facts of [YELLOW, YELLOW, ORANGE, GREEN]) await graded(facts);
  const { totals } = await replayed([]);
  const more = (way: string): number => (totals.changes.get(way) ?? 0) - (before.changes.get(way) ?? 0);
  expect([totals.read - before.read, more('green → yellow'), more('green → orange')]).toEqual([4, 2, 1]);
  expect(totals.unreadable).toBe(before.unreadable);
});

test('the command prints the lines and the table, no name, and writes nothing', async () => {
  const woman = await graded(THREE_FACTORS);
  const before = await fingerprintOf(service().db);
  const env = commandEnv();
  const program = resolve('api/_server/hosting/replay-risk.ts');
  const args = ['--import', 'tsx/esm', program, '--from', 'national', '--to', 'assessment-henan@2'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env });
  expect(stderr).toBe('');
  expect(stdout).toContain(`${woman}\t王**\tyellow → yellow☆`);
  expect(stdout).toMatch(/\nchanged\t[1-9]/);
  expect(stdout).toContain('not readable\t0');
  expect(stdout).not.toContain('王小麦');
  expect(await fingerprintOf(service().db)).toBe(before);
});

test('the command replays the archived rules against a file changed by hand, and refuses one that does not fit its fingerprint', async () => {
  const [at36, at38] = [await graded({ ...GREEN, ageYears: 36 }), await graded({ ...GREEN, ageYears: 38 })];
  const content = archive(national);
  const rules = content.rules.map((rule) =>
    rule.id === 'asm-yellow-1.1' ? { ...rule, predicate: compare('ageYears', '≥', 37) } : rule,
  );
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'mine.json');
  const run = () => {
    const program = resolve('api/_server/hosting/replay-risk.ts');
    const args = ['--import', 'tsx/esm', program, '--from', `national@${content.version}`, '--to', path];
    return promisify(execFile)(process.execPath, args, { env: commandEnv() });
  };
  writeFileSync(path, JSON.stringify({ ...content, rules }));
  await expect(run()).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('its content is not what') });
  writeFileSync(path, JSON.stringify({ ...content, rules, hash: ruleSetIn({ ...content, rules }).ref().hash }));
  const { stdout } = await run();
  expect(stdout).toContain(`${at36}\t王**\tyellow → green\tconfirmed yellow\t-asm-yellow-1.1`);
  expect(stdout).not.toContain(at38);
});

test.each([
  [[]],
  [['--from', 'national']],
  [['--from', 'national', '--to', 'beijing']],
  [['--all']],
])('the command called with %j says how it is called and ends with 2', async (words) => {
  const program = resolve('api/_server/hosting/replay-risk.ts');
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx/esm', program, ...words]);
  await expect(run).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('usage: npm run -s risk:replay'),
  });
});
