import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatingInput, datingRefusalWords, settleDating } from '../../../shared/pregnancy/dating.ts';
import {
  dueDateFromLmp,
  gestationDaysOn,
  gestationWords,
  LONGEST_GESTATION_DAYS,
  trimesterOf,
  week,
  weeksAndDays,
} from '../../../shared/pregnancy/gestational-age.ts';
import { stageOn } from '../../../shared/pregnancy/stage.ts';
import { addDays, type CalendarDate, dateOfDayNumber } from '../../../shared/time/calendar-date.ts';

const today = '2026-11-23' as CalendarDate;
const lmp = (daysAgo: number): DatingInput => ({
  method: 'last-menstrual-period',
  lastMenstrualPeriod: addDays(today, -daysAgo),
});
const due = (daysAhead: number): DatingInput => ({ method: 'ultrasound', dueDate: addDays(today, daysAhead) });

describe('gestational age', () => {
  it('is 280 days from the last period to the due date, leap days included', () => {
    expect(dueDateFromLmp('2026-05-01' as CalendarDate)).toBe('2027-02-05');
    expect(dueDateFromLmp('2023-06-01' as CalendarDate)).toBe('2024-03-07');
    expect(gestationDaysOn('2027-02-05' as CalendarDate, '2026-05-01' as CalendarDate)).toBe(0);
    expect(gestationDaysOn('2027-02-05' as CalendarDate, '2027-02-05' as CalendarDate)).toBe(280);
  });

  it('grows by one each day and counts back to the last period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -50, max: 400 }), (number, days) => {
        const start = dateOfDayNumber(number);
        expect(gestationDaysOn(dueDateFromLmp(start), addDays(start, days))).toBe(days);
      }),
    );
  });

  it('is spoken in weeks and days', () => {
    expect([0, 6, 7, 203, 204, 279].map(gestationWords)).toEqual([
      '孕0周',
      '孕0周+6天',
      '孕1周',
      '孕29周',
      '孕29周+1天',
      '孕39周+6天',
    ]);
    expect(weeksAndDays(-1)).toEqual({ weeks: -1, days: 6 });
    expect(week(37)).toBe(259);
  });

  it('changes trimester at 14+0 and 28+0', () => {
    expect([97, 98, 195, 196].map(trimesterOf)).toEqual(['first', 'second', 'second', 'third']);
  });
});

describe('settling the due date', () => {
  it('takes a last period from today back to less than 45 weeks', () => {
    expect(settleDating(lmp(0), today)).toMatchObject({ ok: true, dueDate: addDays(today, 280) });
    expect(settleDating(lmp(LONGEST_GESTATION_DAYS), today)).toMatchObject({ ok: true });
    expect(settleDating(lmp(45 * 7), today)).toEqual({
      ok: false,
      refusal: { field: 'lastMenstrualPeriod', reason: 'too-long-ago' },
    });
    expect(settleDating(lmp(-1), today)).toEqual({
      ok: false,
      refusal: { field: 'lastMenstrualPeriod', reason: 'in-the-future' },
    });
  });

  it('takes a due date that implies a gestation between 0 and 45 weeks', () => {
    expect(settleDating(due(280), today)).toMatchObject({ ok: true, method: 'ultrasound', lastMenstrualPeriod: null });
    expect(settleDating(due(-34), today)).toMatchObject({ ok: true });
    expect(settleDating(due(281), today)).toEqual({
      ok: false,
      refusal: { field: 'dueDate', reason: 'too-far-ahead' },
    });
    expect(settleDating(due(-35), today)).toEqual({ ok: false, refusal: { field: 'dueDate', reason: 'too-long-ago' } });
  });

  it('never guesses a date that was not given, and says which one is missing', () => {
    for (const method of ['last-menstrual-period', 'ultrasound', 'embryo-transfer', 'told-by-clinic'] as const) {
      const settled = settleDating({ method }, today);
      expect(settled).toMatchObject({ ok: false, refusal: { reason: 'missing' } });
      if (!settled.ok) expect(datingRefusalWords(settled.refusal)).toMatch(/^请填/);
    }
  });

  it('keeps a last period told beside another method', () => {
    const told = { ...due(100), lastMenstrualPeriod: '2026-05-20' as CalendarDate };
    expect(settleDating(told, today)).toMatchObject({ ok: true, lastMenstrualPeriod: '2026-05-20' });
  });
});

describe('the stage of a pregnancy', () => {
  const dueDate = '2027-02-05' as CalendarDate;

  it('counts the weeks and the days to go', () => {
    expect(stageOn(dueDate, { kind: 'ongoing' }, today)).toEqual({
      kind: 'pregnant',
      gestationDays: 206,
      daysToDueDate: 74,
    });
  });

  it('counts the days since birth, the day of birth being 0', () => {
    expect(stageOn(dueDate, { kind: 'delivered', on: today }, today)).toEqual({
      kind: 'postpartum',
      daysSinceBirth: 0,
    });
    expect(stageOn(dueDate, { kind: 'delivered', on: '2026-10-12' as CalendarDate }, today)).toEqual({
      kind: 'postpartum',
      daysSinceBirth: 42,
    });
  });

  it('counts nothing after a loss', () => {
    expect(stageOn(dueDate, { kind: 'lost', on: today }, today)).toEqual({ kind: 'after-loss' });
  });
});
