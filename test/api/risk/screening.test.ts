import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ErrorReply } from '../../../shared/contract/errors.ts';
import { submitScreening } from '../../../shared/contract/risk.ts';
import { enrolledMother, institutionOf, signIn } from '../../support/actors.ts';
import {
  assessed,
  CLEAR,
  GREEN,
  pageOf,
  RED,
  screened,
  screeningOf,
  tryOn,
  UNKNOWN,
} from '../../support/risk-actors.ts';
import { countRows, fingerprintOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

async function woman(over: Readonly<Record<string, unknown>> = {}) {
  const { handbook } = await enrolledMother(service(), over);
  return { pregnancyId: handbook.pregnancyId, clinic: await signIn(service(), 'clinic-doctor') };
}

describe('the page of a woman nobody has graded', () => {
  test('carries what the handbook knows, and leaves out what nobody knows', async () => {
    const { pregnancyId, clinic } = await woman();
    const page = await pageOf(service(), clinic, pregnancyId);
    expect(page.prefilled).toEqual({ ageYears: 27, parity: 1, gaDays: 204, lmp: '2026-05-03' });
    expect(page.woman).toMatchObject({ name: '王小麦', stage: '孕29周+1天', colour: null });
    expect(page).toMatchObject({ layer: 'guanxian', mayAssess: false, latestScreening: null, assessments: [] });
    expect(page.regradingDue).toEqual([{ occasion: 'first-contact', dueOn: '2026-11-23' }]);
  });

  test('without a first day of the last period there is none', async () => {
    const dating = { method: 'ultrasound', dueDate: '2027-02-07' };
    const { pregnancyId, clinic } = await woman({ dating });
    const { prefilled } = await pageOf(service(), clinic, pregnancyId);
    expect(prefilled).toEqual({ ageYears: 27, parity: 1, gaDays: 204 });
  });
});

describe('a screening', () => {
  test('that is negative is kept with its form, who, where, when and by which rules', async () => {
    const { pregnancyId } = await woman();
    const page = await screened(service(), pregnancyId, CLEAR);
    expect(page.latestScreening).toMatchObject({
      result: 'negative',
      positives: [],
      notDone: [],
      occasion: 'first-contact',
      facts: CLEAR,
      by: { staffName: '周医生', institutionName: '清泉街道社区卫生服务中心', at: page.now },
      ruleSet: { id: 'screening-national', hash: expect.stringMatching(/./) },
    });
    expect([page.awaitsAssessment, page.regradingDue, page.woman.colour]).toEqual([false, [], null]);
  });

  test('that is positive says which rows and why, and waits for its assessment', async () => {
    const { pregnancyId } = await woman();
    const page = await screened(service(), pregnancyId, { ...GREEN, ageYears: 36 });
    expect(page.latestScreening?.result).toBe('positive');
    expect(page.latestScreening?.positives[0]).toMatchObject({
      because: [{ fact: 'ageYears', value: 36, holds: expect.any(String) }],
      source: expect.stringContaining('2017'),
    });
    expect(page.awaitsAssessment).toBe(true);
  });

  test('with gaps is no screening yet: what is missing is named and it stays due', async () => {
    const { pregnancyId } = await woman();
    const page = await screened(service(), pregnancyId, UNKNOWN);
    expect(page.latestScreening?.result).toBe('incomplete');
    expect(page.latestScreening?.notDone.length).toBeGreaterThan(5);
    expect(page.regradingDue.map(({ occasion }) => occasion)).toEqual(['first-contact']);
  });

  test('a later negative one does not take a positive one off the line', async () => {
    const { pregnancyId } = await woman();
    await screened(service(), pregnancyId, { ...GREEN, ageYears: 36 });
    expect((await screened(service(), pregnancyId, CLEAR)).awaitsAssessment).toBe(true);
    expect((await assessed(service(), pregnancyId, GREEN)).awaitsAssessment).toBe(false);
  });

  test('can be taken by a village doctor for a woman of the village', async () => {
    const { pregnancyId } = await woman({ clinicId: institutionOf('xiedian-village') });
    const token = await signIn(service(), 'village-doctor');
    const page = await service().ok(submitScreening, { token, params: { pregnancyId }, body: screeningOf(GREEN) });
    expect(page.latestScreening?.by.institutionName).toBe('斜店乡东村卫生室');
  });

  test('after birth uses the postpartum form', async () => {
    const { pregnancyId } = await woman();
    const page = await screened(
      service(),
      pregnancyId,
      { formComplete: true },
      { form: 'postpartum', occasion: 'day-42' },
    );
    expect(page.latestScreening?.ruleSet.id).toBe('postpartum-screening-henan');
  });
});

describe('the same id', () => {
  test('with the same content is one screening, whatever order its fields came in', async () => {
    const { pregnancyId, clinic } = await woman();
    const body = screeningOf(GREEN);
    const first = await service().ok(submitScreening, { token: clinic, params: { pregnancyId }, body });
    const facts = Object.fromEntries(Object.entries(GREEN).reverse());
    const before = await countRows(service().db, 'risk_screenings');
    service().clock.advance(60_000);
    const again = await service().ok(submitScreening, {
      token: clinic,
      params: { pregnancyId },
      body: { ...body, facts },
    });
    expect(again.latestScreening).toEqual(first.latestScreening);
    expect(await countRows(service().db, 'risk_screenings')).toBe(before);
  });

  test('with other content, or for another woman, is refused and writes nothing', async () => {
    const [one, other] = [await woman(), await woman()];
    const body = screeningOf(GREEN);
    await service().ok(submitScreening, { token: one.clinic, params: { pregnancyId: one.pregnancyId }, body });
    const before = await fingerprintOf(service().db);
    const answers = [
      await tryOn(service(), submitScreening, one.clinic, { pregnancyId: one.pregnancyId }, { ...body, facts: RED }),
      await tryOn(service(), submitScreening, other.clinic, { pregnancyId: other.pregnancyId }, body),
    ];
    expect(answers.map(({ code }) => code)).toEqual(['id-reused', 'id-reused']);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('sent twice at the same moment is one screening', async () => {
    const { pregnancyId, clinic } = await woman();
    const body = { ...screeningOf(GREEN), id: randomUUID() };
    const before = await countRows(service().db, 'risk_screenings');
    const answers = await Promise.all(
      [1, 2].map(() => tryOn(service(), submitScreening, clinic, { pregnancyId }, body)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await countRows(service().db, 'risk_screenings')).toBe(before + 1);
  });
});

describe('a wrong fact is refused by its own name', () => {
  test.each<[string, unknown, string, string]>([
    ['a haemoglobin in g/dL', { hbGperL: 11 }, 'facts.hbGperL', 'out-of-range'],
    ['a haemoglobin as text', { hbGperL: '110' }, 'facts.hbGperL', 'wrong-type'],
    ['half a fetus', { fetusCount: 1.5 }, 'facts.fetusCount', 'out-of-range'],
    ['a fact nobody knows', { 金丝雀: 1 }, 'facts.???', 'unknown-field'],
    ['a row that does not exist', { checked: { 'asm-red-99': true } }, 'facts.checked.asm-red-99', 'unknown-field'],
    ['a diagnosis nobody wrote', { hdpDiagnosis: 'bad' }, 'facts.hdpDiagnosis', 'wrong-type'],
    [
      'a mass index beside another height and weight',
      { bmi: 40, heightCm: 160, prePregnancyWeightKg: 50 },
      'facts.bmi',
      'contradiction',
    ],
    ['facts that are none', 'none', 'facts', 'wrong-type'],
    ['a list of facts', [], 'facts', 'wrong-type'],
  ])('%s', async (_, facts, field, reason) => {
    const { pregnancyId, clinic } = await woman();
    const before = await fingerprintOf(service().db);
    const answer = await tryOn(service(), submitScreening, clinic, { pregnancyId }, screeningOf(facts as typeof GREEN));
    expect([answer.status, answer.fields]).toEqual([422, [field]]);
    expect((answer.json as ErrorReply).fields?.[0]).toMatchObject({ reason });
    expect(answer.text).not.toContain('金丝雀');
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('and the sentence says the range', async () => {
    const { pregnancyId, clinic } = await woman();
    const answer = await tryOn(service(), submitScreening, clinic, { pregnancyId }, screeningOf({ hbGperL: 11 }));
    expect((answer.json as ErrorReply).fields?.[0]?.message).toContain('血红蛋白应在20～250之间');
  });

  test('and several wrong ones are all named', async () => {
    const { pregnancyId, clinic } = await woman();
    const answer = await tryOn(
      service(),
      submitScreening,
      clinic,
      { pregnancyId },
      screeningOf({ hbGperL: 11, sbp: 12 }),
    );
    expect(answer.fields).toEqual(['facts.hbGperL', 'facts.sbp']);
  });
});
