import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OCCASIONS } from '../../../../shared/risk/grading/occasion.ts';
import { type RegradingFacts, regradingDue } from '../../../../shared/risk/grading/regrading.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';

const day = (text: string) => text as CalendarDate;
const facts = (over: Partial<RegradingFacts> = {}): RegradingFacts => ({
  registeredOn: day('2026-08-01'),
  deliveredOn: null,
  lostOn: null,
  events: [],
  gradings: [],
  ...over,
});
const first = { occasion: 'first-contact', on: day('2026-08-03') } as const;
const visit = (on: string) => ({ kind: 'visit', on: day(on) }) as const;
const born = { deliveredOn: day('2026-11-01') };

describe('a grading is due', () => {
  test.each<[string, Partial<RegradingFacts>, string, readonly string[]]>([
    ['at first contact, since she was registered', {}, '2026-11-20', ['first-contact 2026-08-01']],
    ['no more once it was done', { gradings: [first] }, '2026-11-20', []],
    ['at a visit after it', { gradings: [first], events: [visit('2026-09-01')] }, '2026-11-20', ['visit 2026-09-01']],
    ['not at a visit on whose day it was done', { gradings: [first], events: [visit('2026-08-03')] }, '2026-11-20', []],
    ['not at a visit before it', { gradings: [first], events: [visit('2026-08-02')] }, '2026-11-20', []],
    ['not at a visit that is still to come', { gradings: [first], events: [visit('2026-11-21')] }, '2026-11-20', []],
    [
      'for each visit missed',
      { gradings: [first], events: [visit('2026-10-01'), visit('2026-09-01')] },
      '2026-11-20',
      ['visit 2026-09-01', 'visit 2026-10-01'],
    ],
    [
      'on admission',
      { gradings: [first], events: [{ kind: 'admission', on: day('2026-11-10') }] },
      '2026-11-20',
      ['admission 2026-11-10'],
    ],
    ['after birth', { gradings: [first], ...born }, '2026-11-20', ['postpartum-visit 2026-11-01']],
    [
      'once for a birth with its visit',
      { gradings: [first], ...born, events: [{ kind: 'postpartum-visit', on: day('2026-11-08') }] },
      '2026-11-20',
      ['postpartum-visit 2026-11-08'],
    ],
    [
      'not again after the postpartum visit',
      { gradings: [first, { occasion: 'postpartum-visit', on: day('2026-11-08') }], ...born },
      '2026-12-12',
      [],
    ],
    [
      'on day 42, not before',
      { gradings: [first, { occasion: 'postpartum-visit', on: day('2026-11-08') }], ...born },
      '2026-12-13',
      ['day-42 2026-12-13'],
    ],
    [
      'no more once day 42 was graded',
      { gradings: [first, { occasion: 'day-42', on: day('2026-12-13') }], ...born },
      '2026-12-20',
      [],
    ],
    ['never after a loss', { lostOn: day('2026-09-01'), events: [visit('2026-10-01')] }, '2026-11-20', []],
  ])('%s', (_, over, today, due) => {
    expect(regradingDue(facts(over), day(today)).map(({ occasion, dueOn }) => `${occasion} ${dueOn}`)).toEqual(due);
  });

  test('never in the future, and never more after one more grading today', () => {
    const someDay = fc.integer({ min: 0, max: 300 }).map((n) => addDays(day('2026-08-01'), n));
    const kind = fc.constantFrom('visit' as const, 'admission' as const, 'postpartum-visit' as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind, on: someDay }), { maxLength: 6 }),
        fc.array(fc.record({ occasion: fc.constantFrom(...OCCASIONS), on: someDay }), { maxLength: 6 }),
        fc.option(someDay),
        someDay,
        fc.constantFrom(...OCCASIONS),
        (events, gradings, deliveredOn, today, occasion) => {
          const before = regradingDue(facts({ events, gradings, deliveredOn }), today);
          const after = regradingDue(
            facts({ events, gradings: [...gradings, { occasion, on: today }], deliveredOn }),
            today,
          );
          expect(before.every(({ dueOn }) => dueOn <= today)).toBe(true);
          expect(after.length).toBeLessThanOrEqual(before.length);
          expect(
            after.filter(({ occasion: o }) => o === 'visit' || o === 'admission' || o === 'first-contact'),
          ).toEqual([]);
        },
      ),
    );
  });
});
