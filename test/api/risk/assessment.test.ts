import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { riskAssessments } from '../../../api/_server/risk/tables.ts';
import { showHandbook } from '../../../shared/contract/handbook.ts';
import { submitAssessment } from '../../../shared/contract/risk.ts';
import { enrolledMother, newStaff, signIn } from '../../support/actors.ts';
import {
  type AssessmentForm,
  assessed,
  assessmentOf,
  type Facts,
  GREEN,
  gradingRows,
  PURPLE,
  pageOf,
  RED,
  referred,
  tryAssess,
  tryOn,
  UNKNOWN,
  YELLOW,
} from '../../support/risk-actors.ts';
import { fingerprintOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

async function woman() {
  const mother = await enrolledMother(service());
  return { ...mother, pregnancyId: mother.handbook.pregnancyId };
}

describe('a confirmed colour', () => {
  test('stands on her handbook and in the history with rows, clause, person, place, time and rule set', async () => {
    const { pregnancyId, token } = await woman();
    const page = await assessed(service(), pregnancyId, YELLOW);
    expect(page.woman.colour).toBe('yellow');
    expect(page.assessments[0]).toMatchObject({
      colour: 'yellow',
      proposed: 'yellow',
      decision: 'as-proposed',
      reason: null,
      previousAssessmentId: null,
      by: { staffName: '高科长', institutionName: '冠县妇幼保健院', at: page.now },
      findings: [
        {
          ruleId: 'asm-yellow-1.1',
          colour: 'yellow',
          because: [{ fact: 'ageYears', value: 36, holds: expect.any(String) }],
          source: expect.stringContaining('2017'),
        },
      ],
      facts: YELLOW,
      ruleSet: { id: 'assessment-guanxian', hash: expect.stringMatching(/./) },
    });
    expect((await service().ok(showHandbook, { token })).colour).toBe('yellow');
  });

  test('keeps everything before it, newest first, each naming the one it is based on', async () => {
    const { pregnancyId } = await woman();
    await assessed(service(), pregnancyId, GREEN);
    await assessed(service(), pregnancyId, YELLOW);
    const { assessments } = await assessed(service(), pregnancyId, RED);
    expect(assessments.map(({ colour }) => colour)).toEqual(['red', 'yellow', 'green']);
    expect(assessments.map(({ previousAssessmentId }) => previousAssessmentId)).toEqual([
      assessments[1]?.assessmentId,
      assessments[2]?.assessmentId,
      null,
    ]);
  });

  test('is never a colour when nothing could be said: that takes a clinician and a reason', async () => {
    const { pregnancyId } = await woman();
    const refused = await tryAssess(service(), pregnancyId, UNKNOWN);
    expect([refused.code, refused.fields]).toEqual(['invalid-input', ['reason']]);
    const page = await assessed(service(), pregnancyId, UNKNOWN, { colour: 'yellow', reason: '面诊后判断' });
    expect(page.assessments[0]).toMatchObject({
      proposed: 'unassessed',
      decision: 'placed',
      reason: '面诊后判断',
      complete: false,
    });
    expect(page.assessments[0]?.cannotSay.length).toBeGreaterThan(10);
  });
});

describe('who may confirm a colour', () => {
  test.each([
    ['a township doctor', 'clinic-doctor'],
    ['a doctor of another township', 'clinic-doctor-chongwen'],
    ['a village doctor', 'village-doctor'],
  ])('not %s', async (_, persona) => {
    const { pregnancyId } = await woman();
    const token = await signIn(service(), persona);
    const before = await fingerprintOf(service().db);
    const answer = await tryOn(service(), submitAssessment, token, { pregnancyId }, assessmentOf(GREEN));
    expect([answer.status, answer.code]).toEqual([403, 'forbidden']);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('a hospital doctor only once she was sent there; until then she does not exist', async () => {
    const { pregnancyId } = await woman();
    expect((await tryAssess(service(), pregnancyId, GREEN, { persona: 'hospital-doctor' })).code).toBe('not-found');
    await referred(service(), pregnancyId);
    expect((await tryAssess(service(), pregnancyId, GREEN, { persona: 'hospital-doctor' })).status).toBe(200);
  });

  test('a village doctor who works at the county’s hospital does not', async () => {
    const { pregnancyId } = await woman();
    const { token } = await newStaff(service(), 'village-doctor', 'mch');
    expect((await pageOf(service(), token, pregnancyId)).mayAssess).toBe(false);
    const answer = await tryOn(service(), submitAssessment, token, { pregnancyId }, assessmentOf(GREEN));
    expect(answer.code).toBe('forbidden');
  });
});

describe('a colour that is not the proposal', () => {
  test.each<[string, Facts, Facts, AssessmentForm, string]>([
    ['higher without a reason', GREEN, YELLOW, { colour: 'red' }, 'reason'],
    ['kept above the proposal without a reason', RED, GREEN, { colour: 'red' }, 'reason'],
    ['lower than the proposal', GREEN, RED, { colour: 'orange', reason: '复查' }, 'lower'],
    ['lower than the last one, though proposed', RED, GREEN, { colour: 'green', reason: '复查' }, 'lower'],
    ['lower on purpose without a reason', RED, GREEN, { colour: 'green', lower: true }, 'reason'],
    ['lower on purpose with a reason of spaces', RED, GREEN, { colour: 'green', lower: true, reason: '   ' }, 'reason'],
    ['“lower” where nothing is lowered', GREEN, YELLOW, { lower: true, reason: '手滑' }, 'lower'],
  ])('%s is refused and writes nothing', async (_, first, then, over, field) => {
    const { pregnancyId } = await woman();
    await assessed(service(), pregnancyId, first);
    const before = await gradingRows(service());
    const answer = await tryAssess(service(), pregnancyId, then, over);
    expect([answer.status, answer.code, answer.fields]).toEqual([422, 'invalid-input', [field]]);
    expect(await gradingRows(service())).toEqual(before);
  });

  test.each<[string, Facts, Facts, AssessmentForm, string]>([
    ['higher with a reason raises', GREEN, YELLOW, { colour: 'red', reason: '合并其他情况' }, 'raised'],
    ['the last one with a reason is kept', RED, GREEN, { colour: 'red', reason: '观察两周' }, 'kept'],
    [
      'lower on purpose with a reason lowers',
      RED,
      GREEN,
      { colour: 'green', lower: true, reason: '已纠正' },
      'lowered',
    ],
  ])('%s', async (_, first, then, over, decision) => {
    const { pregnancyId } = await woman();
    await assessed(service(), pregnancyId, first);
    const page = await assessed(service(), pregnancyId, then, over);
    expect(page.assessments[0]).toMatchObject({ decision, colour: over.colour, reason: over.reason });
    expect(page.woman.colour).toBe(over.colour);
  });
});

test('a proposal that an open gap could raise is confirmed with a reason only', async () => {
  const gap: Facts = { ...YELLOW, hdpDiagnosis: 'eclampsia' };
  const { pregnancyId } = await woman();
  const refused = await tryAssess(service(), pregnancyId, gap, {});
  expect([refused.code, refused.fields]).toEqual(['invalid-input', ['reason']]);
  const page = await assessed(service(), pregnancyId, gap, { reason: '会诊后不属于' });
  expect(page.assessments[0]).toMatchObject({ decision: 'as-proposed', colour: 'yellow', reason: '会诊后不属于' });
});

test('purple stands beside the colour on the page of staff, and is in no row of the database in the clear', async () => {
  const { pregnancyId } = await woman();
  const page = await assessed(service(), pregnancyId, PURPLE, { colour: 'green', reason: '传染病之外无其他风险' });
  expect(page.assessments[0]).toMatchObject({ purple: 'yes', colour: 'green' });
  const [row] = await service()
    .db.query.select()
    .from(riskAssessments)
    .where(eq(riskAssessments.pregnancyId, pregnancyId));
  // Three letters may stand in any ciphertext by chance, so the fact is looked for as it would be written.
  expect(JSON.stringify(row)).not.toMatch(/purple|传染病|"hiv|asm-/);
});
