import { type CalendarDate, parseCalendarDate } from '../time/calendar-date.ts';
import { asciiDigits } from './digits.ts';

/** A citizen’s identity number in its one stored spelling, and the day of birth inside it. */
export interface IdCard {
  /** 17 digits and a check character, `X` in upper case. */
  readonly number: string;
  readonly birthDate: CalendarDate;
}

export type IdCardRefusal = 'empty' | 'old-number' | 'characters' | 'length' | 'date' | 'checksum';

export type ReadIdCard =
  | { readonly ok: true; readonly card: IdCard }
  | { readonly ok: false; readonly refusal: IdCardRefusal };

/** GB 11643-1999, 7: the weight of each of the 17 digits, and the check character by the weighted sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

const refused = (refusal: IdCardRefusal): ReadIdCard => ({ ok: false, refusal });

/**
 * Reads an identity number as people type it: full-width digits, spaces and a small `x` are taken, everything else must be right. The day
 * inside must exist and not lie after `today` (China). Whose number it is nobody can tell from it.
 */
export function readIdCard(text: string, today: CalendarDate): ReadIdCard {
  const number = asciiDigits(text).replace(/\s/g, '').toUpperCase();
  if (number === '') return refused('empty');
  if (!/^\d*X?$/.test(number)) return refused('characters');
  if (/^\d{15}$/.test(number)) return refused('old-number');
  if (!/^\d{17}[\dX]$/.test(number)) return refused('length');
  const birthDate = parseCalendarDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  if (birthDate === null || birthDate > today) return refused('date');
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number.charAt(place)), 0);
  return number.charAt(17) === CHECK_CHARACTERS.charAt(sum % 11)
    ? { ok: true, card: { number, birthDate } }
    : refused('checksum');
}

export const ID_CARD_WORDS: Readonly<Record<IdCardRefusal, string>> = {
  empty: '请填身份证号',
  'old-number': '这是15位的旧号码，请填现在身份证上的18位号码',
  characters: '身份证号只有数字，最后一位可以是X',
  length: '身份证号是18位，请再数一数',
  date: '身份证号里的出生日期不对，请再看一看',
  checksum: '身份证号有一位不对，请对着身份证再看一看',
};
