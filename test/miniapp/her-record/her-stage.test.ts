import { describe, expect, it } from 'vitest';
import { herStage } from '../../../miniapp/src/her-record/her-stage.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

const day = (text: string) => text as CalendarDate;
const handbook = (change: Partial<Handbook>) =>
  ({ dueDate: day('2027-02-05'), deliveredOn: null, lostOn: null, ...change }) as Handbook;

describe('the first card', () => {
  it.each([
    ['2026-11-22', 205, '还有75天 · 孕晚期'],
    ['2026-08-06', 97, '还有183天 · 孕早期'],
    ['2026-08-07', 98, '还有182天 · 孕中期'],
    ['2026-11-12', 195, '还有85天 · 孕中期'],
    ['2026-11-13', 196, '还有84天 · 孕晚期'],
    ['2027-02-04', 279, '还有1天 · 孕晚期'],
    ['2027-02-05', 280, '就是今天 · 孕晚期'],
    ['2027-02-08', 283, '已过3天 · 孕晚期'],
  ])('on %s says how far she is and how long it is', (today, gestationDays, untilDue) => {
    expect(herStage(handbook({}), day(today))).toEqual({
      kind: 'pregnant',
      gestationDays,
      dueDate: '2027年2月5日',
      untilDue,
    });
  });

  it.each([
    ['2027-02-03', '生产当天'],
    ['2027-02-04', '产后第1天'],
    ['2027-02-12', '产后第9天'],
  ])('after birth on %s counts the days since', (today, words) => {
    expect(herStage(handbook({ deliveredOn: day('2027-02-03') }), day(today))).toEqual({
      kind: 'postpartum',
      day: words,
      bornOn: '2027年2月3日',
    });
  });

  it('counts nothing after a loss, whatever else the record says', () => {
    const lost = { kind: 'after-loss' };
    expect(herStage(handbook({ lostOn: day('2026-11-01') }), day('2026-11-22'))).toEqual(lost);
    const both = handbook({ lostOn: day('2026-11-01'), deliveredOn: day('2026-11-01') });
    expect(herStage(both, day('2026-11-22'))).toEqual(lost);
  });
});
