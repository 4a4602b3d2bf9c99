import { describe, expect, test } from 'vitest';
import { type ReportWithin, reportDueAt, reportStanding } from '../../../../shared/risk/grading/report-clock.ts';

/** A clock time in China. */
const china = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const shown = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('a report is due', () => {
  const threeDays: ReportWithin = { days: 3, count: 'calendar' };
  const threeWorking: ReportWithin = { days: 3, count: 'working' };
  test.each<[string, ReportWithin, string, string]>([
    ['24 hours after red, to the minute', { hours: 24 }, '2026-11-23 10:05', '2026-11-24 10:05'],
    ['three days after orange, at midnight', threeDays, '2026-11-23 10:05', '2026-11-27 00:00'],
    ['the same when confirmed just before midnight', threeDays, '2026-11-23 23:59', '2026-11-27 00:00'],
    ['a day later when confirmed just after', threeDays, '2026-11-24 00:00', '2026-11-28 00:00'],
    ['three working days after a Monday', threeWorking, '2026-11-23 10:05', '2026-11-27 00:00'],
    ['three working days after a Thursday, past the weekend', threeWorking, '2026-11-26 10:05', '2026-12-02 00:00'],
    ['three working days after a Saturday', threeWorking, '2026-11-28 10:05', '2026-12-03 00:00'],
  ])('%s', (_, within, from, due) => {
    expect(shown(reportDueAt(china(from), within))).toBe(due);
  });
});

describe('time left and lateness', () => {
  test.each<[string, number, number | null, boolean, number]>([
    ['a second before', 9_000, null, false, 1_000],
    ['exactly then it is in time', 10_000, null, false, 0],
    ['a millisecond after', 10_001, null, true, 1],
    ['submitted in time, however long ago', 99_000, 8_000, false, 2_000],
    ['submitted late, however long ago', 99_000, 12_000, true, 2_000],
  ])('%s', (_, now, submittedAt, late, ms) => {
    expect(reportStanding(10_000, submittedAt, now)).toEqual({ late, ms });
  });
});
