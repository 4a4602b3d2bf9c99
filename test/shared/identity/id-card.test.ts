import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ID_CARD_WORDS, readIdCard } from '../../../shared/identity/id-card.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { checkProperty } from '../../support/check-property.ts';
import { idCardOf } from '../../support/id-card-of.ts';

const TODAY = '2026-11-23' as CalendarDate;
const read = (text: string) => readIdCard(text, TODAY);

describe('an identity number is taken', () => {
  test.each([
    ['as the standard prints it', '11010519491231002X', '11010519491231002X', '1949-12-31'],
    ['with a small x', '11010519491231002x', '11010519491231002X', '1949-12-31'],
    ['of digits only', '440524188001010014', '440524188001010014', '1880-01-01'],
    ['in full-width digits', '１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X', '1949-12-31'],
    ['with spaces', ' 110105 19491231 002X　', '11010519491231002X', '1949-12-31'],
    ['born on 29 February', idCardOf('2000-02-29'), idCardOf('2000-02-29'), '2000-02-29'],
    ['born today', idCardOf(TODAY), idCardOf(TODAY), TODAY],
  ])('%s', (_, typed, number, birthDate) => {
    expect(read(typed)).toEqual({ ok: true, card: { number, birthDate } });
  });
});

describe('an identity number is refused', () => {
  test.each([
    ['nothing', ' 　', 'empty'],
    ['the old 15 digits', '110105491231002', 'old-number'],
    ['17 digits', '11010519491231002', 'length'],
    ['19 digits', '1101051949123100200', 'length'],
    ['an X in the middle', '1101051949X231002X', 'characters'],
    ['letters', 'E12345678', 'characters'],
    ['Chinese numerals', '一一零一零五一九四九一二三一零零二X', 'characters'],
    ['a minus', '-11010519491231002', 'characters'],
    ['a wrong check character', '110105194912310021', 'checksum'],
    ['two digits exchanged', '11010519491231020X', 'checksum'],
    ['31 February', '110105199902310028', 'date'],
    ['month 13', '110105199913010028', 'date'],
    ['29 February of an ordinary year', '110105199902290028', 'date'],
    ['a birth tomorrow', idCardOf('2026-11-24'), 'date'],
  ])('%s', (_, typed, refusal) => {
    expect(read(typed)).toEqual({ ok: false, refusal });
    expect(ID_CARD_WORDS[refusal as keyof typeof ID_CARD_WORDS]).toMatch(/^[^！]+$/);
  });
});

test('any one digit mistyped, or two neighbours exchanged, is noticed', () => {
  const slip = fc.record({ place: fc.integer({ min: 0, max: 16 }), digit: fc.integer({ min: 0, max: 9 }) });
  const born = fc.integer({ min: 1, max: 28 }).map((day) => `1999-05-${String(day).padStart(2, '0')}`);
  checkProperty(
    fc.property(born, fc.integer({ min: 0, max: 999 }), slip, (day, sequence, { place, digit }) => {
      const number = idCardOf(day, { sequence });
      expect(read(number).ok).toBe(true);
      const put = (at: number, char: string, text: string) => text.slice(0, at) + char + text.slice(at + 1);
      const mistyped = put(place, String(digit), number);
      if (mistyped !== number) expect(read(mistyped).ok).toBe(false);
      if (place < 16) {
        const [a, b] = [number.charAt(place), number.charAt(place + 1)];
        const exchanged = put(place + 1, a, put(place, b, number));
        if (a !== b) expect(read(exchanged).ok).toBe(false);
      }
    }),
  );
});
