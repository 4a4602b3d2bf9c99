import { asciiDigits } from './digits.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{9,11}$/;

/**
 * A Chinese telephone number in its one stored spelling: digits only, no +86, no spaces or dashes.
 * `null` when it is neither a mobile nor a landline number with area code.
 */
export function normalisePhone(text: string): string | null {
  const digits = asciiDigits(text)
    .replace(/[\s\-()]/g, '')
    .replace(/^(\+|00)86/, '');
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null;
}

/** `138****2170`; short numbers keep their last two digits only. */
export const maskPhone = (digits: string): string =>
  digits.length >= 10 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`;
