import { describe, expect, it } from 'vitest';
import {
  comingShifts,
  consequenceWords,
  dayWords,
  gapsWithinADay,
  gapWords,
  onCallNow,
  ownFirst,
  plansRoster,
  type RosterPlace,
  spanWords,
} from '../../../miniapp/src/clinic/roster/roster-view.ts';
import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** A moment by China’s clock in November 2026. */
const at = (day: number, clock: string): string => new Date(`2026-11-${day}T${clock}:00+08:00`).toISOString();
const NOW = Date.parse(at(23, '10:42'));

const shift = (staffName: string, startsAt: string, endsAt: string) => ({
  shiftId: `${staffName} ${startsAt}`,
  staffName,
  startsAt,
  endsAt,
});

describe('a stretch of time', () => {
  it.each([
    [23, '14:00', 23, '18:00', '今天 14:00–18:00'],
    [23, '18:00', 24, '08:00', '今晚 18:00–次日 8:00'],
    [24, '08:00', 24, '18:00', '明天 8:00–18:00'],
    [24, '20:00', 25, '08:00', '明晚 20:00–次日 8:00'],
    [24, '17:59', 25, '08:00', '明天 17:59–次日 8:00'],
    [25, '20:00', 26, '08:00', '后天 20:00–次日 8:00'],
    [27, '08:05', 27, '18:00', '11月27日 8:05–18:00'],
    [24, '08:00', 27, '08:00', '明天 8:00–11月27日 8:00'],
    [24, '08:00', 26, '08:00', '明天 8:00–11月26日 8:00'],
    [23, '08:00', 23, '18:00', '现在–18:00'],
    [22, '18:00', 24, '08:00', '现在–明天 8:00'],
    [24, '00:00', 25, '00:00', '明天 0:00–24:00'],
    [24, '18:00', 25, '00:00', '明晚 18:00–24:00'],
    [24, '00:00', 26, '00:00', '明天 0:00–次日 24:00'],
    [23, '08:00', 24, '00:00', '现在–24:00'],
  ])('from the %i at %s to the %i at %s is %4$s', (fromDay, from, toDay, to, words) => {
    expect(spanWords({ from: at(fromDay, from), to: at(toDay, to) }, NOW)).toBe(words);
  });

  it('names days after tomorrow’s tomorrow by their date, over the end of a month too', () => {
    expect(dayWords('2026-12-01' as CalendarDate, '2026-11-28' as CalendarDate)).toBe('12月1日');
    expect(dayWords('2026-12-01' as CalendarDate, '2026-11-30' as CalendarDate)).toBe('明天');
    expect(dayWords('2027-01-01' as CalendarDate, '2026-12-31' as CalendarDate)).toBe('明天');
  });

  it('names the year of a day in another one: a shift of a year does not end today', () => {
    expect(dayWords('2027-11-23' as CalendarDate, '2026-11-23' as CalendarDate)).toBe('2027年11月23日');
  });
});

describe('a gap', () => {
  const week = { to: at(30, '10:42') };

  it.each([
    [at(24, '20:00'), at(25, '08:00'), '明晚 20:00–次日 8:00'],
    [at(23, '10:42'), at(23, '18:00'), '现在–18:00'],
    [at(24, '20:00'), week.to, '明晚 20:00 以后'],
    [at(23, '10:00'), week.to, '从现在起'],
  ])('from %s to %s begins with %s', (from, to, words) => {
    expect(gapWords({ from, to }, week, NOW)).toBe(words);
  });

  it.each([
    ['running', at(23, '10:00'), at(23, '11:00'), 1],
    ['beginning tonight', at(23, '20:00'), at(24, '08:00'), 1],
    ['beginning in a minute less than a day', at(24, '10:41'), at(24, '18:00'), 1],
    ['beginning in a day', at(24, '10:42'), at(24, '18:00'), 0],
    ['over', at(23, '08:00'), at(23, '10:42'), 0],
  ])('that is %s counts %4$i times as near', (_, from, to, count) => {
    expect(gapsWithinADay({ gaps: [{ from, to }] }, NOW)).toHaveLength(count);
  });

  it('promises the next level only where there is one', () => {
    expect(consequenceWords(false)).toBe('还没有人值班，报告会同时交给上一级');
    expect(consequenceWords(true)).not.toContain('上一级');
  });
});

describe('who is on call', () => {
  const shifts = [
    shift('李医生', at(23, '18:00'), at(24, '08:00')),
    shift('周医生', at(23, '08:00'), at(23, '18:00')),
    shift('周医生', at(23, '10:00'), at(23, '12:00')),
    shift('吴医生', at(22, '18:00'), at(23, '10:42')),
  ];

  it('is whoever’s shift runs, each named once, and nobody whose shift ends this minute', () => {
    expect(onCallNow({ shifts }, NOW)).toEqual(['周医生']);
    expect(onCallNow({ shifts }, Date.parse(at(23, '18:00')))).toEqual(['李医生']);
    expect(onCallNow({ shifts }, Date.parse(at(24, '08:00')))).toEqual([]);
  });

  it('is followed by the shifts to come in order, without those that are over', () => {
    expect(comingShifts({ shifts }, NOW).map(({ staffName }) => staffName)).toEqual(['周医生', '周医生', '李医生']);
  });
});

describe('the roster', () => {
  it('begins with the reader’s own place and keeps the others in order', () => {
    const place = (id: string): RosterPlace => ({
      institutionId: id as InstitutionId,
      name: id,
      staff: [],
      shifts: [],
      gaps: [],
    });
    const names = ownFirst([place('a'), place('b'), place('c')], 'b' as InstitutionId).map(({ name }) => name);
    expect(names).toEqual(['b', 'a', 'c']);
  });

  it.each([
    ['village-doctor', false],
    ['clinic-doctor', true],
    ['county-supervisor', true],
  ] as const)('is written by a %s: %s', (role, writes) => {
    expect(plansRoster(role)).toBe(writes);
  });
});
