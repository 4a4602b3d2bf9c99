import { describe, expect, test } from 'vitest';
import { type Cover, sameCover, settleCover } from '../../../shared/handbook/cover.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { idCardOf } from '../../support/id-card-of.ts';

const TODAY = '2026-11-23' as CalendarDate;
const settle = (form: Cover, previousBirths = 0) => settleCover(form, { today: TODAY, previousBirths });

describe('the cover is kept', () => {
  test('without its blank answers', () => {
    expect(settle({ ethnicity: ' ', homeAddress: '', occupation: undefined, workplace: '家里' })).toEqual({
      ok: true,
      cover: { workplace: '家里' },
    });
  });

  test('with an identity number in its one spelling, every other document as printed', () => {
    const card = idCardOf('1999-05-04');
    expect(settle({ documentKind: 'id-card', documentNumber: ` ${card.toLowerCase()} ` })).toMatchObject({
      cover: { documentNumber: card },
    });
    for (const kind of ['passport', 'other'] as const)
      expect(settle({ documentKind: kind, documentNumber: ' e 1２3 ' })).toMatchObject({
        cover: { documentNumber: ' e 1２3 ' },
      });
  });

  test('byte for byte, with rare characters and with what looks like a program', () => {
    const form = { husbandName: '𰻝𱁬·𠮷', workplace: '=1+1', homeAddress: " 东村'; drop table women; -- " };
    expect(settle(form)).toEqual({ ok: true, cover: form });
  });

  test('with one pregnancy and two children: there are twins', () => {
    expect(settle({ pregnanciesBefore: 1 }, 2).ok).toBe(true);
    expect(settle({ pregnanciesBefore: 0 }, 0).ok).toBe(true);
  });
});

test.each([
  ['a number without its kind', { documentNumber: 'E1' }, 0, ['documentKind']],
  ['a kind without its number', { documentKind: 'passport' }, 0, ['documentNumber']],
  ['a kind with a blank number', { documentKind: 'passport', documentNumber: '　' }, 0, ['documentNumber']],
  ['an identity number that cannot be', { documentKind: 'id-card', documentNumber: '1' }, 0, ['documentNumber']],
  ['children without a pregnancy', { pregnanciesBefore: 0 }, 1, ['pregnanciesBefore']],
  ['several at once', { documentNumber: 'E1', pregnanciesBefore: 0 }, 1, ['documentKind', 'pregnanciesBefore']],
] as const)('refused by its field: %s', (_, form, births, fields) => {
  const settled = settle(form, births);
  expect(settled.ok ? [] : settled.problems.map(({ field }) => field)).toEqual(fields);
});

test('two covers are the same when every answer is', () => {
  expect(sameCover({ ethnicity: '汉族' }, { ethnicity: '汉族', occupation: undefined })).toBe(true);
  expect(sameCover({}, { ethnicity: '汉族' })).toBe(false);
  expect(sameCover({ pregnanciesBefore: 0 }, {})).toBe(false);
});
