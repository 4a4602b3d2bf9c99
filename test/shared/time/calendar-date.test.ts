import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addMonths } from '../../../shared/time/add-months.ts';
import {
  addDays,
  type CalendarDate,
  compareAfterMonths,
  completedYears,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  parseCalendarDate,
  partsOf,
} from '../../../shared/time/calendar-date.ts';
import { chinaClock, chinaDate, chineseDate, chineseDuration, DAY_MS } from '../../../shared/time/china-time.ts';

const day = (text: string): CalendarDate => {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
};

/** Years 1 to 9999. */
const dayNumbers = fc.integer({ min: dayNumber(day('0001-01-01')), max: dayNumber(day('9999-12-31')) });
const dates = dayNumbers.map(dateOfDayNumber);

describe('reading a date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '',
    'today',
  ])('refuses %s, and never makes it today', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  it('takes a text exactly when the calendar has that day', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, dayOfMonth]) => {
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(dayOfMonth).padStart(2, '0'),
        ].join('-');
        const js = new Date(0);
        js.setUTCFullYear(year, month - 1, dayOfMonth);
        const exists = js.getUTCMonth() === month - 1 && js.getUTCDate() === dayOfMonth && js.getUTCFullYear() === year;
        expect(parseCalendarDate(text) !== null).toBe(exists);
      }),
    );
  });
});

describe('counting days', () => {
  it('starts at 1970-01-01 and crosses leap days and year ends', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-02-28'), 1)).toBe('2023-03-01');
    expect(addDays(day('2100-02-28'), 1)).toBe('2100-03-01');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(day('2024-01-01'), day('2025-01-01'))).toBe(366);
    expect(daysBetween(day('2025-01-01'), day('2024-01-01'))).toBe(-366);
  });

  it('agrees with the calendar of the machine on every day', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const js = new Date(number * DAY_MS);
        const date = dateOfDayNumber(number);
        expect(partsOf(date)).toEqual({
          year: js.getUTCFullYear(),
          month: js.getUTCMonth() + 1,
          day: js.getUTCDate(),
        });
        expect(dayNumber(date)).toBe(number);
        expect(parseCalendarDate(date)).toBe(date);
      }),
      { numRuns: 2000 },
    );
  });

  it('forth and back is where it began, and lengths add up', () => {
    const step = fc.integer({ min: -100_000, max: 100_000 });
    const middle = fc.integer({ min: -500_000, max: 1_000_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(middle, step, step, (date, a, b) => {
        expect(addDays(addDays(date, a), -a)).toBe(date);
        expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
        expect(daysBetween(date, addDays(date, a))).toBe(a);
      }),
    );
  });

  it('keeps the order of the texts', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
    );
  });
});

describe('completed years', () => {
  it.each([
    ['1991-11-23', '2026-11-22', 34],
    ['1991-11-23', '2026-11-23', 35],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2004-02-29', '2024-02-29', 20],
    ['2026-11-23', '2026-11-23', 0],
  ])('born %s, on %s: %i', (birth, on, years) => {
    expect(completedYears(day(birth), day(on))).toBe(years);
  });
});

describe('the day in China', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('begins at 16:00 UTC', () => {
    expect(chinaDate(Date.UTC(2026, 10, 22, 15, 59, 59, 999))).toBe('2026-11-22');
    expect(chinaDate(Date.UTC(2026, 10, 22, 16))).toBe('2026-11-23');
    expect(chinaClock(Date.UTC(2026, 10, 22, 16))).toBe('00:00');
    expect(chinaClock(Date.UTC(2026, 10, 22, 2, 42))).toBe('10:42');
    expect(chinaClock(-1)).toBe('07:59');
  });

  it('does not depend on the zone of the machine', () => {
    const moments = [0, Date.UTC(2024, 1, 28, 20), Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 11, 31, 16)];
    const seen = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Europe/Berlin'].map((name) => {
      process.env.TZ = name;
      return JSON.stringify(moments.map((at) => [chinaDate(at), chinaClock(at), addDays(chinaDate(at), 30)]));
    });
    expect(new Set(seen).size).toBe(1);
  });
});

describe('months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-08-31', 18, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -13, '2023-12-15'],
  ])('%s and %d months are %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('compare a day as the day that many months later would', () => {
    const dates = fc.integer({ min: 0, max: 30_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 0, max: 120 }), (from, on, months) => {
        const mark = addMonths(from, months);
        expect(Math.sign(compareAfterMonths(from, months, on))).toBe(Math.sign(daysBetween(mark, on)));
        expect(compareAfterMonths(from, months, mark)).toBe(0);
        expect(compareAfterMonths(from, months, addDays(mark, 1))).toBeGreaterThan(0);
        expect(compareAfterMonths(from, months, addDays(mark, -1))).toBeLessThan(0);
      }),
    );
  });
});

describe('words for time', () => {
  it('say a date and a length of time in plain Chinese', () => {
    expect(chineseDate(day('2027-02-05'))).toBe('2027年2月5日');
    expect([-5, 0, 40_000, 220_000, 3_600_000, 7_500_000, 3 * DAY_MS].map(chineseDuration)).toEqual([
      '0秒',
      '0秒',
      '40秒',
      '3分40秒',
      '1小时0分',
      '2小时5分',
      '3天',
    ]);
  });
});
