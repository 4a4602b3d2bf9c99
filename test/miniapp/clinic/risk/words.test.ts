import { describe, expect, it } from 'vitest';
import { atWords, byWords, dayWords, shortHash } from '../../../../miniapp/src/clinic/risk/words.ts';
import { he, TODAY } from './sample-page.ts';

describe('words for days and people', () => {
  it('name the year only when it is another one', () => {
    expect(dayWords('2026-11-05', TODAY)).toBe('11月5日');
    expect(dayWords('2027-01-05', TODAY)).toBe('2027年1月5日');
    expect(atWords('2026-11-24T16:30:00.000Z', TODAY)).toBe('11月25日 00:30');
    expect(byWords(he, TODAY)).toBe('何主任 · 冠县人民医院 · 11月24日 16:00');
    expect(shortHash('abcdef0123456789')).toBe('abcdef01');
  });
});
