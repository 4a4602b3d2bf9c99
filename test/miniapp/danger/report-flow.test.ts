import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedWords } from '../../../miniapp/src/danger/movement-count.ts';
import {
  afterReportEvent,
  isBlank,
  isFirstStep,
  type ReportEvent,
  type ReportForm,
  startReport,
} from '../../../miniapp/src/danger/report-flow.ts';
import { signGroups } from '../../../miniapp/src/danger/sign-grid.ts';
import { PHASES } from '../../../shared/danger/phase.ts';
import { FIELD_SPECS } from '../../../shared/danger/report-values.ts';
import { SIGNS, signApplies, signById, signsFor } from '../../../shared/danger/signs/index.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';
import { handbookAt, TODAY } from './report-examples.ts';

const told = (form: ReportForm, ...events: readonly ReportEvent[]) => events.reduce(afterReportEvent, form);

describe('whom the report is about', () => {
  const born = { deliveredOn: '2026-11-10' as CalendarDate };
  it.each([
    ['no handbook: she is asked', null, null, 'who'],
    ['pregnant: obvious', handbookAt(210), 'pregnancy', 'signs'],
    ['the day before the due date: obvious', handbookAt(279), 'pregnancy', 'signs'],
    ['from the due date on she may have given birth: asked', handbookAt(280), 'pregnancy', 'who'],
    ['a due date too far away to be pregnant by: asked', handbookAt(-1), 'pregnancy', 'who'],
    ['after birth: she or the baby, asked', handbookAt(290, born), 'postpartum', 'who'],
    ['after a loss: herself, and nobody asks', handbookAt(120, { lostOn: TODAY }), 'postpartum', 'signs'],
  ] as const)('%s', (_, handbook, phase, step) => {
    expect(startReport(handbook, TODAY)).toMatchObject({ phase, step, signs: [], values: {} });
  });

  it('can be changed, and takes along only what is about the one it is now about', () => {
    const started = startReport(handbookAt(210), TODAY);
    const form = told(
      started,
      { kind: 'signs-ticked', signs: ['ds-fm-reduced', 'ds-chest-pain'] },
      { kind: 'value-given', field: 'fm2h', value: 3 },
      { kind: 'value-given', field: 'sbp', value: 120 },
      { kind: 'who-reopened' },
      { kind: 'who-answered', phase: 'postpartum' },
    );
    expect(form).toMatchObject({ step: 'signs', phase: 'postpartum', signs: ['ds-chest-pain'], values: { sbp: 120 } });
    expect(told(form, { kind: 'who-answered', phase: 'newborn' })).toMatchObject({ signs: [], values: {} });
  });

  it('keeps everything when the answer is the same again', () => {
    const form = told(
      startReport(handbookAt(210), TODAY),
      { kind: 'signs-ticked', signs: ['ds-fm-reduced'] },
      { kind: 'who-reopened' },
      { kind: 'who-answered', phase: 'pregnancy' },
    );
    expect(form.signs).toEqual(['ds-fm-reduced']);
  });
});

describe('values', () => {
  const started = startReport(handbookAt(210), TODAY);

  it('keeps zero as a value and forgets an emptied field', () => {
    const zero = told(started, { kind: 'value-given', field: 'fm2h', value: 0 });
    expect(zero.values).toEqual({ fm2h: 0 });
    expect(isBlank(zero)).toBe(false);
    expect(told(zero, { kind: 'value-given', field: 'fm2h', value: null }).values).toEqual({});
  });

  it('makes a count a value only when its two hours are full', () => {
    const counting = told(
      started,
      { kind: 'counting-started', at: 0 },
      { kind: 'movement-felt', at: MINUTE_MS },
      { kind: 'movement-felt', at: 2 * HOUR_MS - 1 },
    );
    expect(isBlank(counting)).toBe(true);
    expect(told(counting, { kind: 'counting-finished', at: 2 * HOUR_MS - 1 })).toEqual(counting);
    const full = told(counting, { kind: 'counting-finished', at: 2 * HOUR_MS });
    expect(full).toMatchObject({ values: { fm2h: 2 }, counting: null, countingSince: null });
  });

  it('takes no movement of the third hour into the count of two', () => {
    const counting = told(
      started,
      { kind: 'counting-started', at: 0 },
      { kind: 'movement-felt', at: 2 * HOUR_MS },
      { kind: 'counting-finished', at: 2 * HOUR_MS },
    );
    expect(counting.values).toEqual({ fm2h: 0 });
  });

  it('says how long she has counted and since when, in whole minutes', () => {
    const since = Date.parse('2026-11-22T02:05:00.000Z');
    expect(countedWords(since, since + 72 * MINUTE_MS + 59_000)).toBe('已数 1小时12分，10:05开始');
    expect(countedWords(since, since + 59_000)).toBe('已数 0分，10:05开始');
    expect(countedWords(since, since - MINUTE_MS)).toBe('已数 0分，10:05开始');
    expect(countedWords(since, since + 3 * HOUR_MS)).toBe('已数 2小时0分，10:05开始');
  });

  it('remembers the number she looked at again, not the field', () => {
    const kept = told(
      started,
      { kind: 'value-given', field: 'sbp', value: 999 },
      { kind: 'values-confirmed', fields: ['sbp'] },
    );
    expect(kept.kept).toEqual({ sbp: 999 });
  });
});

describe('going back', () => {
  it('walks the steps in reverse and leaves from the one it began with', () => {
    const started = startReport(handbookAt(210), TODAY);
    const values = told(started, { kind: 'signs-finished' });
    expect(isFirstStep(values, started)).toBe(false);
    const signs = told(values, { kind: 'went-back' });
    expect(signs.step).toBe('signs');
    expect(isFirstStep(signs, started)).toBe(true);
    const asked = startReport(null, TODAY);
    expect(isFirstStep(told(asked, { kind: 'who-answered', phase: 'newborn' }), asked)).toBe(false);
  });
});

describe('whatever she does, in any order', () => {
  const phase = fc.constantFrom(...PHASES);
  const field = fc.constantFrom(...FIELD_SPECS.map((spec) => spec.field));
  const event: fc.Arbitrary<ReportEvent> = fc.oneof(
    fc.record({ kind: fc.constant('who-answered' as const), phase }),
    fc.record({
      kind: fc.constant('value-given' as const),
      field,
      value: fc.option(fc.double({ noNaN: true, min: -1000, max: 1000 })),
    }),
    fc.record({ kind: fc.constant('values-confirmed' as const), fields: fc.array(field, { maxLength: 3 }) }),
    fc.constantFrom(
      { kind: 'who-reopened' as const },
      { kind: 'signs-finished' as const },
      { kind: 'counting-started' as const, at: 0 },
      { kind: 'movement-felt' as const, at: MINUTE_MS },
      { kind: 'counting-finished' as const, at: 2 * HOUR_MS },
      { kind: 'counting-given-up' as const },
      { kind: 'went-back' as const },
    ),
  );

  it('carries no measurement of another phase over when the person changes', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), phase, (events, last) => {
        const before = told(startReport(null, TODAY), ...events);
        const form = told(before, { kind: 'who-answered', phase: last });
        if (before.phase === last) return;
        const foreign = FIELD_SPECS.filter((spec) => !spec.phases.includes(last));
        expect(foreign.filter((spec) => form.values[spec.field] !== undefined)).toEqual([]);
      }),
    );
  });
});

describe('the grid', () => {
  it.each(PHASES)('reaches every sign that is asked by a tick in %s, once', (phase) => {
    const shown = signGroups(phase).flatMap(({ signs }) => signs.map(({ id }) => id));
    const asked = signsFor(phase)
      .filter((sign) => sign.asked === 'sign')
      .map(({ id }) => id);
    expect([...shown].sort()).toEqual([...asked].sort());
    expect(shown.length).toBeGreaterThan(10);
  });

  it('puts signs of other weeks last in their part, and leaves none out', () => {
    const bleeding = (gaDays: number) =>
      signGroups('pregnancy', gaDays)
        .find(({ part }) => part === 'bleeding-and-water')
        ?.signs.map(({ id }) => id);
    expect(bleeding(10 * 7)?.at(-1)).toBe('ds-bleed-late');
    expect(bleeding(30 * 7)?.at(-1)).toBe('ds-bleed-early');
    expect(bleeding(10 * 7)).toHaveLength(bleeding(30 * 7)?.length ?? 0);
  });

  it('shows nothing that is not about the phase', () => {
    for (const phase of PHASES) {
      const foreign = signGroups(phase).flatMap(({ signs }) => signs.filter((sign) => !signApplies(sign, phase)));
      expect(foreign).toEqual([]);
    }
  });

  it('puts what is for her eyes only last and closed', () => {
    for (const phase of ['pregnancy', 'postpartum'] as const) {
      const groups = signGroups(phase);
      expect(groups.at(-1)).toMatchObject({ part: 'mood-and-safety', discreet: true });
      expect(groups.filter(({ discreet }) => discreet)).toHaveLength(1);
    }
    expect(signById('ds-suicide-plan')?.sensitive).toBe(true);
    expect(SIGNS.filter(({ sensitive }) => sensitive).length).toBeGreaterThan(4);
  });
});
