import { describe, expect, it } from 'vitest';
import { stepAfter, stepOf } from '../../../../miniapp/src/clinic/risk/assessment/assessment-steps.ts';
import {
  ANTENATAL_SCREENING,
  ASSESSMENT_FORM,
  type FormShape,
  POSTPARTUM_SCREENING,
  placeOf,
  progressOf,
  progressWords,
} from '../../../../miniapp/src/clinic/risk/form/form-parts.ts';
import { emptyForm, type GradingForm, readForm } from '../../../../miniapp/src/clinic/risk/form/grading-form.ts';
import { ownFacts, rowView } from '../../../../miniapp/src/clinic/risk/form/row-view.ts';
import { NUMBER_FACTS } from '../../../../shared/risk/facts/facts.ts';
import { GAPS } from '../../../../shared/risk/gaps.ts';
import type { Predicate } from '../../../../shared/risk/predicate/predicate.ts';
import { ruleById } from '../../../../shared/risk/rule-index.ts';
import { samplePage } from './sample-page.ts';

const rule = (id: string) => {
  const found = ruleById(id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};
const form = (change: Partial<GradingForm>): GradingForm => ({
  ...emptyForm('id', 'visit', samplePage({ prefilled: {} })),
  ...change,
});
const view = (id: string, change: Partial<GradingForm>) => {
  const filled = form(change);
  return rowView(rule(id), filled, readForm(filled).facts);
};

/** The facts of a condition, but a ratio by what it is made of. */
function factsIn(predicate: Predicate): readonly string[] {
  if (predicate.is === 'all' || predicate.is === 'any') return predicate.of.flatMap(factsIn);
  if (predicate.is === 'not') return factsIn(predicate.of);
  if (predicate.is === 'months') return [predicate.from, predicate.to];
  return predicate.fact === 'creatinineRatio' ? ['creatinine', 'creatinineULN'] : [predicate.fact];
}

describe('a row on the screen', () => {
  it.each([
    ['a row to tick', 'scr-2.3', {}, 'ask', null],
    ['a row to tick, gone through', 'scr-2.3', { formComplete: true }, 'ask', '按「全表已问完」算否'],
    ['a value not given', 'scr-6.1', {}, 'values', '还要填：血红蛋白'],
    ['a value not given, gone through', 'scr-6.1', { formComplete: true }, 'values', '还要填：血红蛋白'],
    ['a value within', 'scr-6.1', { values: { hbGperL: 110 } }, 'values', '按填写的数值：否'],
    [
      'a value without',
      'scr-6.1',
      { values: { hbGperL: 109 } },
      'values',
      '按填写的数值：是。血红蛋白 109 g/L（<110 g/L）',
    ],
    [
      'words that name more than the values',
      'asm-red-1.1.2',
      { values: { cyanoticHeartDisease: false } },
      'ask',
      '填写的数值不符合；行里写的其他情况还没答',
    ],
    ['values that leave it open', 'scr-4.1', { values: { sbp: 150, dbp: 95 } }, 'values', '还要填：高血压家族史'],
    [
      'a no that its values leave open',
      'scr-1.2',
      { values: { heightCm: 160 }, ticks: { 'scr-1.2': false }, formComplete: true },
      'ask',
      '按填写的还定不了，还要填：对生育可能有影响的躯体残疾',
    ],
  ] as const)('%s', (_, id, change, control, note) => {
    expect(view(id, change)).toMatchObject({ control, note });
  });

  it('holds when ticked or when its values say so', () => {
    expect(view('scr-2.3', { ticks: { 'scr-2.3': true } }).holds).toBe(true);
    expect(view('scr-6.1', { values: { hbGperL: 90 } }).holds).toBe(true);
    expect(view('scr-6.1', {}).holds).toBe(false);
  });
});

describe('the values under a row', () => {
  const own = (id: string, shape: FormShape, change: Partial<GradingForm> = {}, expanded = false) => {
    const filled = form(change);
    return ownFacts(rule(id), filled, readForm(filled).facts, { shape, expanded });
  };

  it('are not asked twice: what stands at the top of the form does not stand here', () => {
    expect(own('scr-6.1', ANTENATAL_SCREENING)).toEqual({ shown: [], more: false });
  });

  it('stand there at once when they are one or two measurements', () => {
    expect(own('scr-3.2', ANTENATAL_SCREENING)).toEqual({ shown: ['fibroidMaxCm', 'ovarianCystMaxCm'], more: false });
  });

  it('are behind a button when they are many, until one of them is given', () => {
    expect(own('scr-2.4', ANTENATAL_SCREENING)).toEqual({ shown: [], more: true });
    expect(own('scr-2.4', ANTENATAL_SCREENING, {}, true).shown).toHaveLength(7);
    expect(own('scr-2.4', ANTENATAL_SCREENING, { values: { pretermBirthCount: 0 } }).shown).toHaveLength(7);
  });

  it('come by themselves when those given do not settle the row', () => {
    const change = { values: { sbp: 150, dbp: 95 } };
    expect(own('scr-4.1', ANTENATAL_SCREENING, change).shown).toEqual(['familyHypertension']);
  });
});

describe('the forms', () => {
  it.each([
    ['antenatal screening', ANTENATAL_SCREENING, 58],
    ['postpartum screening', POSTPARTUM_SCREENING, 44],
    ['assessment', ASSESSMENT_FORM, 110],
  ] as const)('of %s have every row once', (_, { parts }, rows) => {
    const ids = parts.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids).toHaveLength(rows);
    expect(new Set(ids).size).toBe(rows);
  });

  it.each([
    ANTENATAL_SCREENING,
    POSTPARTUM_SCREENING,
    ASSESSMENT_FORM,
  ])('have a place for every value a rule could wait for', (shape) => {
    const asked = shape.parts.flatMap(({ rules }) => rules.flatMap(({ facts }) => facts));
    for (const fact of asked) {
      const place = placeOf(shape, fact);
      expect(['values', 'others', ...shape.parts.map(({ id }) => id)]).toContain(place);
    }
    for (const fact of shape.values) expect(placeOf(shape, fact)).toBe('values');
  });

  it('keep every part light enough to be drawn at once', () => {
    for (const { parts } of [ANTENATAL_SCREENING, POSTPARTUM_SCREENING, ASSESSMENT_FORM]) {
      for (const { rules } of parts) expect(rules.length).toBeLessThanOrEqual(12);
    }
  });

  it('ask for everything a clinician must place: what no row asks for stands by itself', () => {
    const asked = new Set<string>([
      ...ASSESSMENT_FORM.values,
      ...ASSESSMENT_FORM.others,
      ...ASSESSMENT_FORM.parts.flatMap(({ rules }) => rules.flatMap(({ facts }) => facts)),
    ]);
    for (const { id, when } of GAPS)
      for (const fact of factsIn(when.predicate)) expect(asked, `${id} ${fact}`).toContain(fact);
  });

  it('lead to the step and the part of any value', () => {
    for (const { name } of NUMBER_FACTS) expect(stepOf(name).step).toMatch(/values|red|orange|yellow|others/);
    expect(stepOf('hbGperL')).toEqual({ step: 'values', part: null });
    expect(stepOf('creatinine').step).toBe('red');
    expect(stepOf('confirmedInfection').step).toBe('others');
    expect(stepAfter('others')).toBe('confirm');
    expect(stepAfter('confirm')).toBe('confirm');
  });

  it.each([
    [{ rows: 4, answered: 0, yes: 0 }, '4项 · 答了0项'],
    [{ rows: 4, answered: 3, yes: 1 }, '4项 · 答了3项 · 有1项是'],
    [{ rows: 4, answered: 4, yes: 0 }, '4项 · 都答了'],
  ])('say how far a part is: %j', (progress, words) => {
    expect(progressWords(progress)).toBe(words);
  });

  it('count a row as answered by its values, its tick, or a form gone through', () => {
    const [, history] = ANTENATAL_SCREENING.parts;
    if (history === undefined) throw new Error('no history');
    const counted = (change: Partial<GradingForm>) => progressOf(history, readForm(form(change)).facts);
    expect(counted({})).toEqual({ rows: 5, answered: 0, yes: 0 });
    expect(counted({ values: { cesareanCount: 1 } })).toEqual({ rows: 5, answered: 1, yes: 1 });
    expect(counted({ ticks: { 'scr-2.3': false } })).toEqual({ rows: 5, answered: 1, yes: 0 });
    expect(counted({ formComplete: true }).answered).toBe(5);
  });
});
