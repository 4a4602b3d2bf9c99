import { describe, expect, it } from 'vitest';
import {
  openQuestions,
  openQuestionWords,
  problemsOf,
  refusedByServer,
} from '../../../../miniapp/src/clinic/risk/form/form-problems.ts';
import {
  emptyForm,
  factsInput,
  type GradingForm,
  readForm,
  rowAnswer,
  withNumber,
  withRow,
  withUnread,
  withValue,
} from '../../../../miniapp/src/clinic/risk/form/grading-form.ts';
import { listOf } from '../../../../miniapp/src/clinic/risk/form/list-text.ts';
import { likelyOccasion, occasionsFor } from '../../../../miniapp/src/clinic/risk/form/occasion.ts';
import { unitQuestion } from '../../../../miniapp/src/clinic/risk/form/unit-questions.ts';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { NumberFact } from '../../../../shared/risk/facts/facts.ts';
import { day, sampleAssessment, samplePage, sampleScreening } from './sample-page.ts';

const begun = (page = samplePage()): GradingForm => emptyForm('id', 'visit', page);

describe('a form begins', () => {
  it('with what the handbook knows, and says that it came from there', () => {
    const form = begun();
    expect(form.values).toEqual({ ageYears: 24, gaDays: 204, parity: 1 });
    expect(form.known).toEqual(['ageYears', 'gaDays', 'parity']);
  });

  it('with no row answered: unknown is no entry, and nothing is ever ticked beforehand', () => {
    const form = begun(samplePage({ awaitsAssessment: true, latestScreening: sampleScreening() }));
    expect(form.ticks).toEqual({});
    expect(form.formComplete).toBe(false);
    expect(rowAnswer(form, 'asm-red-1.4')).toBe('unknown');
    expect(factsInput(form)).not.toHaveProperty('checked');
  });

  it('with the values of a screening that waits to be assessed, under those of the handbook', () => {
    const latestScreening = sampleScreening({ facts: { hbGperL: 96, ageYears: 23 } });
    expect(begun(samplePage({ awaitsAssessment: true, latestScreening })).values).toMatchObject({
      hbGperL: 96,
      ageYears: 24,
    });
    expect(begun(samplePage({ awaitsAssessment: false, latestScreening })).values).not.toHaveProperty('hbGperL');
  });

  it('without what follows from other values: corrected, they must not contradict it', () => {
    const facts = { heightCm: 160, prePregnancyWeightKg: 60, bmi: 23.4375, parity: 1, priorDelivery: true };
    const form = begun(samplePage({ prefilled: facts }));
    expect(form.values).toEqual({ heightCm: 160, prePregnancyWeightKg: 60, parity: 1 });
    expect(readForm(withValue(form, 'parity', 0)).refusals).toEqual([]);
  });

  it('on the newest assessment there is', () => {
    expect(begun().basedOn).toBeNull();
    expect(begun(samplePage({ assessments: [sampleAssessment()] })).basedOn).toBe(sampleAssessment().assessmentId);
  });
});

describe('a row', () => {
  it.each([
    ['yes', { 'scr-2.3': true }],
    ['no', { 'scr-2.3': false }],
    ['unknown', undefined],
  ] as const)('answered %s is sent as such', (answer, checked) => {
    const form = withRow(withRow(begun(), 'scr-2.3', 'yes'), 'scr-2.3', answer);
    expect(factsInput(form).checked).toEqual(checked);
    expect(rowAnswer(form, 'scr-2.3')).toBe(answer);
  });
});

describe('a number', () => {
  it.each<[NumberFact, number, readonly number[] | null]>([
    ['prePregnancyWeightKg', 100, null],
    ['prePregnancyWeightKg', 100.1, [50, 100.1]],
    ['prePregnancyWeightKg', 130, [65, 130]],
    ['prePregnancyWeightKg', 260, [130]],
    ['prePregnancyWeightKg', 501, null],
    ['heightCm', 1.62, [162]],
    ['heightCm', 162, null],
    ['hbGperL', 11.5, [115]],
    ['hbGperL', 20, null],
    ['hbGperL', 110, null],
    ['fpgMmolL', 5.1, null],
    ['fpgMmolL', 50, null],
    ['fpgMmolL', 126, [7]],
    ['sbp', 120, null],
  ])('%s %d is asked about when it is usual in another unit', (fact, value, answers) => {
    expect(unitQuestion(fact, value)?.answers.map((answer) => answer.value) ?? null).toEqual(answers);
  });

  it('that is asked about is unknown until the answer, and stands as answered', () => {
    const asked = withNumber(begun(), 'prePregnancyWeightKg', 130);
    expect(asked.values).not.toHaveProperty('prePregnancyWeightKg');
    expect(openQuestions(asked, {})).toEqual(['prePregnancyWeightKg']);
    const answered = withValue(asked, 'prePregnancyWeightKg', 130);
    expect(openQuestions(answered, {})).toEqual([]);
    expect(withNumber(answered, 'prePregnancyWeightKg', 130)).toBe(answered);
  });

  it('that is no number holds the form back and counts as unknown', () => {
    const form = withUnread(withNumber(begun(), 'hbGperL', 96), 'hbGperL', '九十六');
    expect(form.values).not.toHaveProperty('hbGperL');
    expect(openQuestions(form, {})).toEqual(['hbGperL']);
    expect(openQuestions(withNumber(form, 'hbGperL', 96), {})).toEqual([]);
  });

  it('taken back is unknown again', () => {
    expect(withNumber(withNumber(begun(), 'hbGperL', 96), 'hbGperL', null).values).not.toHaveProperty('hbGperL');
  });
});

describe('the reading of a form', () => {
  it('names what is out of range by its field and goes on with the rest', () => {
    const form = withValue(withValue(begun(), 'hbGperL', 960), 'sbp', 120);
    const { facts, refusals } = readForm(form);
    expect(facts.sbp).toBe(120);
    expect(facts).not.toHaveProperty('hbGperL');
    expect(problemsOf(refusals, {})).toEqual({ hbGperL: '血红蛋白应在20～250之间（g/L），请再看一看' });
  });

  it('names a contradiction', () => {
    const form = withValue(withValue(begun(), 'sbp', 80), 'dbp', 120);
    expect(Object.keys(problemsOf(readForm(form).refusals, {}))).toEqual(['dbp']);
  });

  it('takes the server’s word for a field it refused', () => {
    const fields = [
      { field: 'facts.hbGperL', reason: 'out-of-range', message: '血红蛋白应在20～250之间' },
      { field: 'reason', reason: 'needs-reason', message: '请写明理由' },
    ];
    expect(refusedByServer(fields)).toEqual({ hbGperL: '血红蛋白应在20～250之间' });
    expect(refusedByServer(undefined)).toEqual({});
  });

  it('says in words what is to be mended', () => {
    expect(openQuestionWords(['hbGperL', 'sbp'])).toBe('血红蛋白、收缩压：请先改好，再提交');
  });
});

describe('a list', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['无', []],
    ['梅毒', ['梅毒']],
    ['乙肝、 梅毒，', ['乙肝', '梅毒']],
  ])('%j is %j', (text, list) => {
    expect(listOf(text)).toEqual(list);
  });
});

describe('the occasion', () => {
  const delivered: RiskPage = samplePage({ woman: { ...samplePage().woman, deliveredOn: day('2026-11-10') } });

  it('is the one that is due', () => {
    const regradingDue = [{ occasion: 'admission' as const, dueOn: day('2026-11-24') }];
    expect(likelyOccasion(samplePage({ regradingDue }))).toBe('admission');
  });

  it.each<[string, RiskPage, string]>([
    ['nothing has been done yet', samplePage({ regradingDue: [] }), 'first-contact'],
    ['she was screened before', samplePage({ regradingDue: [], latestScreening: sampleScreening() }), 'visit'],
    ['she has given birth', { ...delivered, regradingDue: [] }, 'postpartum-visit'],
  ])('when %s and nothing is due', (_, page, occasion) => {
    expect(likelyOccasion(page)).toBe(occasion);
  });

  it('is offered for her time: nobody comes to an antenatal visit after birth', () => {
    expect(occasionsFor(samplePage())).toEqual(['first-contact', 'visit', 'admission']);
    expect(occasionsFor(delivered)).toEqual(['postpartum-visit', 'day-42', 'admission']);
  });
});
