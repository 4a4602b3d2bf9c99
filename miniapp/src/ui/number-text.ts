import { asciiDigits } from '../../../shared/identity/digits.ts';

export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: string };

const CHINESE_NUMERAL = /[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]/;

/**
 * Reads a number as people type it: full-width digits, the ideographic full stop and a point nothing follows yet are
 * taken, Chinese numerals and anything else are refused with a sentence. Nothing is guessed. Zeros at the end are no
 * decimals: `120.0` is 120.
 */
export function readNumber(typed: string, decimals: number): NumberReading {
  const text = asciiDigits(typed).replaceAll('。', '.').trim();
  if (text === '') return { kind: 'empty' };
  if (CHINESE_NUMERAL.test(text)) return { kind: 'refused', problem: '请用数字键填写，比如 120' };
  if (!/^\d+(\.\d*)?$/.test(text)) return { kind: 'refused', problem: '这里只能填数字' };
  const [whole = '', typedPlaces = ''] = text.split('.');
  const places = typedPlaces.replace(/0+$/, '');
  if (places.length > decimals) {
    return { kind: 'refused', problem: decimals === 0 ? '请填整数，不带小数点' : `小数点后最多 ${decimals} 位` };
  }
  const shown = typedPlaces === '' ? whole : text;
  return { kind: 'number', value: Number(shown), text: places === '' && decimals === 0 ? whole : shown };
}
