import { describe, expect, it } from 'vitest';
import {
  chosenUsual,
  offeredDays,
  type ShiftForm,
  shiftBody,
  startShift,
  USUAL_SHIFTS,
  withDay,
  withUsualShift,
} from '../../../miniapp/src/clinic/roster/shift-form.ts';
import type { StaffId } from '../../../shared/identity/ids.ts';

const NOW = Date.parse('2026-11-23T10:42:30+08:00');
const WHO = '00000000-0000-4000-8000-0000000000c1' as StaffId;
const form: ShiftForm = {
  staffId: WHO,
  fromDay: '2026-11-24',
  fromTime: '08:00',
  toDay: '2026-11-24',
  toTime: '18:00',
};
const [day, night, round] = USUAL_SHIFTS;

describe('a shift', () => {
  it('is offered for the next seven days, tomorrow by day until something else is said', () => {
    expect(offeredDays(NOW).map(({ words }) => words)).toEqual([
      '今天',
      '明天',
      '后天',
      '11月26日',
      '11月27日',
      '11月28日',
      '11月29日',
    ]);
    expect(startShift(NOW)).toEqual({ ...form, staffId: null });
  });

  it.each([
    [day, '2026-11-24T00:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    [night, '2026-11-24T10:00:00.000Z', '2026-11-25T00:00:00.000Z'],
    [round, '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'],
  ])('of a usual kind (%o) runs by China’s clock', (usual, startsAt, endsAt) => {
    if (usual === undefined) throw new Error('there are three usual shifts');
    const chosen = withUsualShift(form, usual);
    expect(shiftBody(chosen)).toEqual({ staffId: WHO, startsAt, endsAt });
    expect(chosenUsual(chosen)).toBe(usual);
  });

  it('moved to another day keeps its length, over the end of a month too', () => {
    if (night === undefined) throw new Error('there is a night shift');
    const moved = withDay(withUsualShift(form, night), '2026-11-30');
    expect([moved.fromDay, moved.toDay]).toEqual(['2026-11-30', '2026-12-01']);
    expect(chosenUsual(moved)).toBe(night);
  });

  it('with hours of its own is none of the usual ones', () => {
    expect(chosenUsual({ ...form, toTime: '19:00' })).toBeUndefined();
    expect(chosenUsual({ ...form, toDay: '2026-11-26' })).toBeUndefined();
  });

  it.each([
    ['nobody', { staffId: null }],
    ['no first day', { fromDay: '' }],
    ['no beginning', { fromTime: '' }],
    ['no last day', { toDay: '' }],
    ['no end', { toTime: '' }],
    ['a day that does not exist', { toDay: '2026-02-30' }],
  ])('with %s cannot be sent', (_, missing) => {
    expect(shiftBody({ ...form, ...missing })).toBeNull();
  });

  it('that ends before it begins is sent as it stands: the server says so at the field', () => {
    expect(shiftBody({ ...form, toTime: '07:00' })?.endsAt).toBe('2026-11-23T23:00:00.000Z');
  });
});

describe('a gap to fill', () => {
  it('fills the form with its own hours', () => {
    const gap = { from: '2026-11-24T12:00:00.000Z', to: '2026-11-25T00:00:00.000Z' };
    expect(startShift(NOW, gap)).toEqual({
      staffId: null,
      fromDay: '2026-11-24',
      fromTime: '20:00',
      toDay: '2026-11-25',
      toTime: '08:00',
    });
  });

  it('that runs already begins with this minute, and a long one is filled for a day', () => {
    const gap = { from: '2026-11-22T00:00:00.000Z', to: '2026-11-30T02:42:30.000Z' };
    expect(startShift(NOW, gap)).toMatchObject({
      fromDay: '2026-11-23',
      fromTime: '10:42',
      toDay: '2026-11-24',
      toTime: '10:43',
    });
  });
});
