import { describe, expect, it } from 'vitest';
import { ageForGrowth } from '../../../../shared/care/growth/age.ts';
import { assessGrowth, type GrowingChild } from '../../../../shared/care/growth/assess-growth.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';

const BORN = '2026-03-01' as CalendarDate;
const born = (gestationDays: number): GrowingChild => ({ bornOn: BORN, gestationDays, sex: 'boy' });
const ageOn = (day: number, gestationDays: number) => ageForGrowth(born(gestationDays), addDays(BORN, day));

describe('the age growth is read at', () => {
  it('is counted from the due date for a child born before 37 weeks', () => {
    expect(ageOn(100, 224)).toEqual({ ok: true, value: { ageDays: 44, sinceBirthDays: 100, corrected: true } });
  });

  it.each([
    [258, 78, true],
    [259, 100, false],
    [280, 100, false],
    [294, 100, false],
  ])('of a child born on day %i of gestation is %i on its 100th day', (gestationDays, ageDays, corrected) => {
    expect(ageOn(100, gestationDays)).toEqual({ ok: true, value: { ageDays, sinceBirthDays: 100, corrected } });
  });

  it('is corrected to the last day of two years and not after', () => {
    expect(ageOn(730, 224)).toMatchObject({ value: { ageDays: 674, corrected: true } });
    expect(ageOn(731, 224)).toMatchObject({ value: { ageDays: 731, corrected: false } });
  });

  it('begins at the due date', () => {
    expect(ageOn(55, 224)).toEqual({ ok: false, reason: 'before-due-date' });
    expect(ageOn(56, 224)).toMatchObject({ ok: true, value: { ageDays: 0 } });
  });

  it('cannot be said before birth', () => {
    expect(ageOn(-1, 280)).toEqual({ ok: false, reason: 'age-outside-table' });
  });

  it('counts days over a leap day', () => {
    const leap = { bornOn: '2028-02-28' as CalendarDate, gestationDays: 280 };
    expect(ageForGrowth(leap, '2028-03-01' as CalendarDate)).toMatchObject({ value: { ageDays: 2 } });
  });
});

describe('a measurement against the standard', () => {
  const on = addDays(BORN, 365);

  it('stands in the middle when it is the median', () => {
    const reading = assessGrowth(born(280), { measure: 'headCm', size: 46.1, on });
    expect(reading).toMatchObject({ ok: true, value: { ageDays: 365, corrected: false } });
    if (reading.ok) expect(Math.abs(reading.value.z)).toBeLessThan(0.1);
  });

  it('is read milder for a child born early', () => {
    const measured = { measure: 'weightKg', size: 8.6, on } as const;
    const [early, due] = [assessGrowth(born(224), measured), assessGrowth(born(280), measured)];
    expect(early.ok && due.ok && early.value.z > due.value.z && early.value.percentile > due.value.percentile).toBe(
      true,
    );
  });

  it('cannot be said past five years or for an unclear sex', () => {
    const late = addDays(BORN, 1857);
    const measured = { measure: 'weightKg', size: 18 } as const;
    expect(assessGrowth(born(280), { ...measured, on: late })).toEqual({ ok: false, reason: 'age-outside-table' });
    expect(assessGrowth({ ...born(280), sex: 'unclear' }, { ...measured, on })).toEqual({
      ok: false,
      reason: 'sex-unclear',
    });
  });
});
