import { describe, expect, it } from 'vitest';
import { questionReason } from '../../../shared/danger/plausibility.ts';
import { FIELD_SPECS } from '../../../shared/danger/report-values.ts';
import { opensAlert, triage } from '../../../shared/danger/triage.ts';
import type { TriageInput } from '../../../shared/danger/triage-types.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';

const report = (input: Partial<TriageInput>) =>
  triage({ phase: 'pregnancy', gaDays: 210, signs: [], values: {}, ...input });

const reportOfUnknownWeek = (...signs: string[]) => triage({ phase: 'pregnancy', signs, values: {} });

describe('triage of a report', () => {
  it('answers none, and no more than none, when nothing fired', () => {
    expect(report({})).toEqual({ urgency: 'none', because: [], missing: [], questions: [] });
  });

  it('lets the gravest sign win and names all, gravest first, then in table order', () => {
    const result = report({ signs: ['ds-edema', 'ds-rom', 'ds-uti', 'ds-seizure', 'ds-fm-reduced', 'ds-rom'] });
    expect(result.urgency).toBe('emergency');
    expect(result.because).toEqual(['ds-seizure', 'ds-rom', 'ds-fm-reduced', 'ds-uti', 'ds-edema']);
  });

  it('counts slight bleeding as bleeding to be seen today from 20 weeks on, and when the week is unknown', () => {
    expect(report({ signs: ['ds-bleed-early'], gaDays: 139 })).toMatchObject({ urgency: 'within-24h', missing: [] });
    expect(report({ signs: ['ds-bleed-early'], gaDays: 140 })).toMatchObject({
      urgency: 'today',
      because: ['ds-bleed-late', 'ds-bleed-early'],
      missing: [],
    });
    expect(reportOfUnknownWeek('ds-bleed-early')).toMatchObject({ urgency: 'today', missing: ['gaDays'] });
  });

  it('takes labour before 37 weeks, or in an unknown week, for preterm contractions as well', () => {
    expect(report({ signs: ['ds-labour'], gaDays: 259 }).because).toEqual(['ds-labour']);
    expect(report({ signs: ['ds-labour'], gaDays: 258 }).because).toEqual(['ds-contraction-preterm', 'ds-labour']);
    expect(reportOfUnknownWeek('ds-labour')).toMatchObject({
      because: ['ds-contraction-preterm', 'ds-labour'],
      missing: ['gaDays'],
    });
  });

  it('names one measurement once, by its gravest row', () => {
    expect(report({ values: { sbp: 170, dbp: 112 }, signs: ['ds-pe-symptoms'] }).because).toEqual([
      'ds-bp-severe-symptom',
      'ds-pe-symptoms',
    ]);
    expect(report({ values: { sbp: 170, dbp: 112 }, signs: ['ds-pe-symptoms', 'ds-bp-severe'] }).because).toEqual([
      'ds-bp-severe-symptom',
      'ds-bp-severe',
      'ds-pe-symptoms',
    ]);
  });

  it.each([
    { raised: 'ds-itch', by: 'ds-jaundice', bystander: 'ds-uti' },
    { raised: 'ds-itch', by: 'ds-fm-reduced', bystander: 'ds-uti' },
    { raised: 'ds-leg-dvt', by: 'ds-chest-pain', bystander: 'ds-pe-symptoms' },
    { raised: 'ds-leg-dvt', by: 'ds-breath-severe', bystander: 'ds-pe-symptoms' },
    { raised: 'ds-nb-lethargy', by: 'ds-nb-apnea', bystander: 'ds-nb-feeding' },
    { raised: 'ds-nb-breathfast', by: 'ds-nb-apnea', bystander: 'ds-abdo-pain' },
  ])('moves $raised up beside $by, past $bystander of its own tier, as its note says', ({ raised, by, bystander }) => {
    expect(report({ signs: [raised, bystander] }).because).toEqual([bystander, raised]);
    expect(report({ signs: [raised, by, bystander] }).because).toEqual([by, raised, bystander]);
  });

  it('makes a sore breast with fever a matter of today', () => {
    const result = report({ phase: 'postpartum', signs: ['ds-breast'], values: { tempC: 38 } });
    expect(result).toMatchObject({ urgency: 'today', because: ['ds-fever', 'ds-breast'] });
  });

  it('passes over an id that is no sign', () => {
    expect(report({ signs: ['ds-nothing', '__proto__', 'constructor'] }).because).toEqual([]);
  });
});

describe('a confirmed colour', () => {
  it('of orange or red lifts 24 hours to today, and no other does', () => {
    const urgencies = RISK_COLOURS.map((colour) => report({ signs: ['ds-uti'], colour }).urgency);
    expect(urgencies).toEqual(['within-24h', 'within-24h', 'today', 'today']);
  });

  it('changes neither nothing, nor today, nor an emergency', () => {
    for (const colour of RISK_COLOURS) {
      expect(report({ colour }).urgency).toBe('none');
      expect(report({ colour, signs: ['ds-rom'] }).urgency).toBe('today');
      expect(report({ colour, signs: ['ds-seizure'] }).urgency).toBe('emergency');
    }
  });
});

describe('a value that cannot be graded', () => {
  it('is asked about again: 98.6 is no temperature in Celsius', () => {
    const result = report({ values: { tempC: 98.6 } });
    expect(result).toMatchObject({ urgency: 'none', questions: [{ field: 'tempC', value: 98.6, range: [30, 43] }] });
    expect(result.questions.map(questionReason)).toEqual(['impossible']);
  });

  it.each(FIELD_SPECS)('$field is graded at both ends of its range and asked about beyond them', (spec) => {
    const [low, high] = spec.plausible;
    const phase = spec.phases[0] ?? 'pregnancy';
    const questioned = (value: number) => report({ phase, values: { [spec.field]: value } }).questions.length === 1;
    expect([low - 0.1, low, high, high + 0.1, Number.NaN, Number.NEGATIVE_INFINITY].map(questioned)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('does not stop the rest from being graded', () => {
    expect(report({ values: { tempC: 98.6, sbp: 165, dbp: 95 }, signs: ['ds-uti'] })).toMatchObject({
      urgency: 'today',
      because: ['ds-bp-severe', 'ds-uti'],
      questions: [{ field: 'tempC' }],
    });
  });

  it('is both pressures when the lower is not below the upper', () => {
    const result = report({ values: { sbp: 90, dbp: 140 } });
    expect(result).toMatchObject({ urgency: 'none', missing: [] });
    expect(result.questions).toEqual([
      { field: 'sbp', value: 90, range: [141, 280] },
      { field: 'dbp', value: 140, range: [20, 89] },
    ]);
    expect(result.questions.map(questionReason)).toEqual(['contradiction', 'contradiction']);
    expect(report({ values: { sbp: 120, dbp: 120 } }).questions.length).toBe(2);
    expect(report({ values: { sbp: 121, dbp: 120 } }).questions.length).toBe(0);
  });

  it('is only the impossible one of two pressures, and counts as not given', () => {
    const result = report({ values: { sbp: 120, dbp: 300 } });
    expect(result.questions.map(({ field }) => field)).toEqual(['dbp']);
    expect(result.missing).toEqual(['dbp']);
  });

  it('is a measurement of another phase: asked whose it is, not dropped', () => {
    const asked = (phase: 'postpartum' | 'newborn' | 'pregnancy', values: TriageInput['values']) =>
      report({ phase, values }).questions.map((question) => [question.field, questionReason(question)]);
    expect(asked('postpartum', { fm2h: 3, tempC: 39 })).toEqual([['fm2h', 'other-phase']]);
    expect(asked('newborn', { tempC: 39, respRate: 70 })).toEqual([['tempC', 'other-phase']]);
    expect(asked('pregnancy', { axillaryC: 38, respRate: 70 })).toEqual([
      ['respRate', 'other-phase'],
      ['axillaryC', 'other-phase'],
    ]);
  });
});

describe('whether the clinic is told', () => {
  const mildFever = report({ values: { tempC: 37.5 } });

  it('it is not when nothing fired, whatever the colour', () => {
    for (const colour of [undefined, ...RISK_COLOURS]) expect(opensAlert(report({}), colour)).toBe(false);
  });

  it('it is not for a slight fever or ordinary labour of a woman confirmed green or yellow', () => {
    expect(opensAlert(mildFever, 'green')).toBe(false);
    expect(opensAlert(report({ signs: ['ds-labour'], gaDays: 270 }), 'yellow')).toBe(false);
  });

  it('it is for the same signs when the colour is unknown, orange or red', () => {
    for (const colour of [undefined, 'orange', 'red'] as const) expect(opensAlert(mildFever, colour)).toBe(true);
  });

  it('it is as soon as one sign among them asks for it', () => {
    expect(opensAlert(report({ values: { tempC: 37.5 }, signs: ['ds-uti'] }), 'green')).toBe(true);
    expect(opensAlert(report({ signs: ['ds-labour'], gaDays: 250 }), 'green')).toBe(true);
  });
});

describe('speed', () => {
  it('a report with every sign and every value is graded in a millisecond', () => {
    const values = { sbp: 150, dbp: 95, tempC: 38, pulse: 110, spo2: 93, glucoseMmolL: 3.5, fm2h: 8, fmDropPct: 60 };
    const signs = ['ds-pe-symptoms', 'ds-rom', 'ds-bleed-early', 'ds-fm-reduced', 'ds-uti', 'ds-edema'];
    const times: number[] = [];
    for (let run = 0; run < 501; run += 1) {
      const start = performance.now();
      triage({ phase: 'pregnancy', signs, values });
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[250] ?? Number.POSITIVE_INFINITY;
    console.info(`P2 triage of one report: median ${median.toFixed(3)} ms`);
    expect(median).toBeLessThanOrEqual(1);
  });
});
