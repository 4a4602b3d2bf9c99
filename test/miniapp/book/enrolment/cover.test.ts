import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { coverOf, draftOf, EMPTY_DRAFT, keepable } from '../../../../miniapp/src/book/enrolment/cover-draft.ts';
import { coverProblems, LONGEST, stepWith } from '../../../../miniapp/src/book/enrolment/cover-problems.ts';
import { enrolmentForm } from '../../../../shared/contract/enrolment.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { CARD, enrolmentOf } from './enrolment-world.tsx';

const TODAY = '2026-11-23' as CalendarDate;
const problems = (change: Partial<typeof EMPTY_DRAFT>, number = '', previousBirths = 0) =>
  Object.keys(coverProblems({ ...EMPTY_DRAFT, ...change }, { number, today: TODAY, previousBirths }));

describe('the draft of the cover', () => {
  it('begins from what stands there and says the same again', () => {
    const form = {
      ethnicity: '𰻝族',
      occupation: ' 在家 ',
      documentKind: 'id-card',
      documentNumber: CARD,
      husbandName: '刘·阿依',
      husbandPhone: '13900002222',
      pregnanciesBefore: 0,
    } as const;
    const kept = keepable(enrolmentOf({ form }));
    expect(JSON.stringify(kept)).not.toContain(CARD);
    expect(coverOf(draftOf(kept), CARD)).toEqual(form);
  });

  it('leaves out what is blank, and the number of a document she does not name', () => {
    expect(coverOf({ ...EMPTY_DRAFT, homeAddress: '  ' }, CARD)).toEqual({});
  });
});

describe('what stands in the way is what the server would refuse', () => {
  const cases: readonly (readonly [string, Partial<typeof EMPTY_DRAFT>])[] = [
    ...(Object.keys(LONGEST) as (keyof typeof EMPTY_DRAFT)[])
      .filter((field) => field in EMPTY_DRAFT)
      .flatMap((field) => {
        const most = LONGEST[field as keyof typeof LONGEST] ?? 0;
        return [
          [`${field} too long`, { [field]: '𠮷'.repeat(most + 1) }],
          [`${field} as long as it may be`, { [field]: '𠮷'.repeat(most) }],
          [`${field} with something nobody sees`, { [field]: '东\u200b村' }],
        ] as const;
      }),
    ['a name too long', { husbandName: '王'.repeat(51) }],
    ['a name turned round', { emergencyName: '王\u202e麦' }],
    ['a phone of ten digits', { husbandPhone: '1390000222' }],
    ['a phone in full-width digits', { emergencyPhone: '１３９００００２２２２' }],
    ['21 pregnancies', { pregnanciesBefore: 21 }],
    ['no pregnancy', { pregnanciesBefore: 0 }],
  ];
  it.each(cases)('%s', (_, change) => {
    const draft = { ...EMPTY_DRAFT, ...change };
    const parsed = safeParse(enrolmentForm, coverOf(draft, ''));
    const refused = parsed.success ? [] : parsed.issues.map(({ path }) => String(path?.[0].key));
    expect(problems(change)).toEqual(refused);
  });

  it('and by the rules between fields', () => {
    expect(problems({ documentKind: 'id-card' }, CARD)).toEqual([]);
    expect(problems({ documentKind: 'id-card' }, CARD.slice(1))).toEqual(['documentNumber']);
    expect(problems({ documentKind: 'passport' }, 'E1')).toEqual([]);
    expect(problems({ documentKind: 'passport' })).toEqual(['documentNumber']);
    expect(problems({ pregnanciesBefore: 0 }, '', 1)).toEqual(['pregnanciesBefore']);
  });
});

it('every field has its step', () => {
  expect(['ethnicity', 'documentNumber', 'homeAddress', 'emergencyPhone', 'nothing'].map((f) => stepWith([f]))).toEqual(
    [0, 1, 2, 3, null],
  );
});
