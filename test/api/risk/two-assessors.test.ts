import { describe, expect, test } from 'vitest';
import { submitAssessment } from '../../../shared/contract/risk.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { enrolledMother, newStaff, signIn } from '../../support/actors.ts';
import {
  type AssessmentForm,
  assessed,
  assessmentOf,
  GREEN,
  gradingRows,
  later,
  ORANGE,
  pageOf,
  RED,
  tryAssess,
  tryOn,
  YELLOW,
} from '../../support/risk-actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

async function woman() {
  const mother = await enrolledMother(service());
  return { ...mother, pregnancyId: mother.handbook.pregnancyId };
}

describe('what the clinician saw', () => {
  test.each<[string, AssessmentForm, string]>([
    ['another colour proposed', { proposal: { colour: 'green', ruleSetHash: '' } }, 'yellow'],
    ['other rules', { proposal: { colour: 'yellow', ruleSetHash: 'of-another-version' } }, 'yellow'],
  ])('%s: the present proposal is answered and nothing is written', async (_, over, current) => {
    const { pregnancyId } = await woman();
    const before = await gradingRows(service());
    const answer = await tryAssess(service(), pregnancyId, YELLOW, { colour: 'yellow', ...over });
    expect([answer.status, answer.json]).toEqual([409, expect.objectContaining({ code: 'state-conflict', current })]);
    expect(await gradingRows(service())).toEqual(before);
  });

  test('an older assessment: the newest is answered and nothing is overwritten', async () => {
    const { pregnancyId } = await woman();
    const { assessments } = await assessed(service(), pregnancyId, ORANGE);
    for (const previousAssessmentId of [null, assessmentOf(GREEN).id]) {
      const answer = await tryAssess(service(), pregnancyId, RED, { previousAssessmentId });
      expect([answer.status, answer.json]).toEqual([
        409,
        expect.objectContaining({ code: 'state-conflict', current: assessments[0]?.assessmentId }),
      ]);
    }
    const supervisor = await signIn(service(), 'county-supervisor');
    expect((await pageOf(service(), supervisor, pregnancyId)).woman.colour).toBe('orange');
  });

  test('of two who assess at the same moment one has it and the other is told, every time', async () => {
    const one = await signIn(service(), 'county-supervisor');
    const { token: other } = await newStaff(service(), 'clinic-doctor', 'mch');
    for (let round = 0; round < 5; round += 1) {
      const { pregnancyId } = await woman();
      const answers = await Promise.all([
        tryOn(service(), submitAssessment, one, { pregnancyId }, assessmentOf(ORANGE)),
        tryOn(service(), submitAssessment, other, { pregnancyId }, assessmentOf(RED)),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const page = await pageOf(service(), one, pregnancyId);
      const lost = answers.find(({ status }) => status === 409);
      expect(lost?.json).toMatchObject({ code: 'state-conflict', current: page.assessments[0]?.assessmentId });
      expect([page.assessments.length, page.reportClocks.length]).toEqual([1, 1]);
      expect(page.caseFile?.timeline.length).toBe(1);
    }
  });
});

test('the later of two assessments gives the colour, even from a server whose clock is behind', async () => {
  const { pregnancyId } = await woman();
  await assessed(service(), pregnancyId, RED);
  await later(service(), -MINUTE_MS, async () => {
    const page = await assessed(service(), pregnancyId, GREEN, { lower: true, reason: '已纠正' });
    expect([page.woman.colour, page.assessments[0]?.colour]).toEqual(['green', 'green']);
  });
});

describe('the same id', () => {
  test('with the same content is one assessment, even after another has followed', async () => {
    const { pregnancyId } = await woman();
    const token = await signIn(service(), 'county-supervisor');
    const body = assessmentOf(RED);
    const first = await service().ok(submitAssessment, { token, params: { pregnancyId }, body });
    service().clock.advance(MINUTE_MS);
    const again = await service().ok(submitAssessment, { token, params: { pregnancyId }, body });
    expect(again.assessments).toEqual(first.assessments);
    await assessed(service(), pregnancyId, RED);
    const late = await service().ok(submitAssessment, { token, params: { pregnancyId }, body });
    expect(late.assessments.length).toBe(2);
  });

  test('with other content is refused', async () => {
    const { pregnancyId } = await woman();
    const body = assessmentOf(RED);
    const token = await signIn(service(), 'county-supervisor');
    await service().ok(submitAssessment, { token, params: { pregnancyId }, body });
    const other = { ...assessmentOf(ORANGE), id: body.id };
    expect((await tryOn(service(), submitAssessment, token, { pregnancyId }, other)).code).toBe('id-reused');
    const another = await woman();
    expect((await tryOn(service(), submitAssessment, token, { pregnancyId: another.pregnancyId }, body)).code).toBe(
      'id-reused',
    );
  });
});
