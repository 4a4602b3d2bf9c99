import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseCloseReason,
  type CaseFacts,
  caseCloseRefusal,
  nextContact,
  nextContactDueOn,
} from '../../../../shared/risk/grading/case-file.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';

const day = (text: string) => text as CalendarDate;
const OPENED = day('2026-11-01');
const facts = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  cadenceDays: 7,
  openedOn: OPENED,
  contacts: [],
  deliveredOn: null,
  ...over,
});
const reached = (text: string) => ({ on: day(text), reached: true });
const missed = (text: string) => ({ on: day(text), reached: false });

describe('the next contact', () => {
  test.each<[string, Partial<CaseFacts>, string | null]>([
    ['counts from the opening', {}, '2026-11-08'],
    ['counts from the last contact', { contacts: [reached('2026-11-06')] }, '2026-11-13'],
    [
      'counts from the latest one, in whatever order they were written',
      { contacts: [reached('2026-11-06'), reached('2026-11-03')] },
      '2026-11-13',
    ],
    ['is not put off by an attempt that failed', { contacts: [missed('2026-11-06')] }, '2026-11-08'],
    ['has no day where nothing gives a cadence', { cadenceDays: null }, null],
    ['is at the latest on day 42', { deliveredOn: day('2026-09-24') }, '2026-11-05'],
    [
      'ends once she was reached on day 42',
      { deliveredOn: day('2026-09-24'), contacts: [reached('2026-11-05')] },
      null,
    ],
  ])('%s', (_, over, due) => {
    expect(nextContactDueOn(facts(over))).toBe(due);
  });

  test.each<[string, string, number]>([
    ['the day before', '2026-11-07', 0],
    ['on the day', '2026-11-08', 0],
    ['the day after', '2026-11-09', 1],
    ['a month after', '2026-12-08', 30],
  ])('is late from the day after it was due: %s', (_, today, daysLate) => {
    expect(nextContact(facts(), day(today)).daysLate).toBe(daysLate);
  });

  test('moves only forward with each contact that reached her, and never past day 42', () => {
    const someDay = fc.integer({ min: 0, max: 200 }).map((n) => addDays(OPENED, n));
    fc.assert(
      fc.property(
        fc.array(fc.record({ on: someDay, reached: fc.boolean() }), { maxLength: 8 }),
        fc.option(someDay),
        fc.record({ on: someDay, reached: fc.boolean() }),
        (contacts, deliveredOn, one) => {
          const before = nextContact(facts({ contacts, deliveredOn }), OPENED);
          const after = nextContact(facts({ contacts: [...contacts, one], deliveredOn }), OPENED);
          if (before.dueOn === null) expect(after.dueOn).toBeNull();
          else if (after.dueOn !== null) expect(after.dueOn >= before.dueOn).toBe(true);
          if (after.dueOn !== null && after.until !== null) expect(after.dueOn <= after.until).toBe(true);
        },
      ),
    );
  });
});

describe('closing a case file', () => {
  test.each<[CaseCloseReason, string | null, number, string, string | null]>([
    ['day-42-reached', null, 0, '2026-11-20', 'before-day-42'],
    ['day-42-reached', '2026-10-01', 0, '2026-11-11', 'before-day-42'],
    ['day-42-reached', '2026-10-01', 0, '2026-11-12', null],
    ['lost-to-follow-up', null, 2, '2026-11-20', 'needs-attempts'],
    ['lost-to-follow-up', null, 3, '2026-11-20', null],
    ['moved-away', null, 0, '2026-11-20', null],
    ['risk-gone', null, 0, '2026-11-20', null],
    ['pregnancy-lost', null, 0, '2026-11-20', null],
  ])('as %s, born %s, %i failed attempts, on %s: %s', (reason, born, failedAttempts, today, refusal) => {
    const deliveredOn = born === null ? null : day(born);
    expect(caseCloseRefusal(reason, { deliveredOn, failedAttempts }, day(today))).toBe(refusal);
  });
});
