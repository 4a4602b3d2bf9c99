import { asciiDigits } from '../../../shared/identity/digits.ts';

export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: string };

const CHINESE_NUMERAL = /[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]/;

/**
 * Reads a number as people type it: full-width digits and the ideographic full stop are taken, Chinese numerals and
 * anything else are refused with a sentence. Nothing is guessed.
 */
export function readNumber(typed: string, decimals: number): NumberReading {
  const text = asciiDigits(typed).replaceAll('。', '.').trim();
  if (text === '') return { kind: 'empty' };
  if (CHINESE_NUMERAL.test(text)) return { kind: 'refused', problem: '请用数字键填写，比如 120' };
  if (!/^\d+(\.\d+)?$/.test(text)) return { kind: 'refused', problem: '这里只能填数字' };
  const places = text.split('.')[1]?.length ?? 0;
  if (places > decimals) {
    return { kind: 'refused', problem: decimals === 0 ? '请填整数，不带小数点' : `小数点后最多 ${decimals} 位` };
  }
  return { kind: 'number', value: Number(text), text };
}
