import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, ItemScore } from '../../../../shared/risk/mood/answers.ts';
import { EPDS, readEpds, scoreEpds } from '../../../../shared/risk/mood/epds.ts';
import { PHQ9, readPhq9, scorePhq9 } from '../../../../shared/risk/mood/phq9.ts';
import { compareNeed, type MoodScore } from '../../../../shared/risk/mood/score.ts';

/** Answers with this total, the item on harming herself left at nought; of the others the first are the highest. */
function totalling(total: number, items: number): Answers {
  let left = total;
  return Array.from({ length: items }, (_, index): ItemScore => {
    const score = index === items - 1 ? 0 : ([0, 1, 2, 3] as const)[Math.min(3, left)];
    left -= score ?? 0;
    return score ?? 0;
  });
}
const withItem = (answers: Answers, item: number, score: ItemScore | null): Answers =>
  answers.map((old, index) => (index === item - 1 ? score : old));
const phq9 = (total: number) => scorePhq9(totalling(total, 9));
const epds = (total: number) => scoreEpds(totalling(total, 10));

describe('PHQ-9', () => {
  it.each([
    [0, 'routine', 'minimal'],
    [4, 'routine', 'minimal'],
    [5, 'routine', 'mild'],
    [9, 'routine', 'mild'],
    [10, 'watch', 'moderate'],
    [14, 'watch', 'moderate'],
    [15, 'refer', 'moderately-severe'],
    [19, 'refer', 'moderately-severe'],
    [20, 'refer', 'severe'],
    [24, 'refer', 'severe'],
  ] as const)('with a total of %i asks for %s and lies in the band %s', (total, need, level) => {
    expect(phq9(total)).toMatchObject({ total, lowest: total, highest: total, need, couldBe: need, level });
  });

  it('ends at 27, where item 9 asks for the same day', () => {
    expect(scorePhq9([3, 3, 3, 3, 3, 3, 3, 3, 3])).toMatchObject({ total: 27, level: 'severe', need: 'same-day' });
  });

  it('names no band while the missing answers could move it', () => {
    expect(scorePhq9(withItem(phq9Answers(2), 8, null))).toMatchObject({ lowest: 2, highest: 5, level: null });
    expect(scorePhq9(withItem(phq9Answers(1), 8, null))).toMatchObject({ lowest: 1, highest: 4, level: 'minimal' });
  });

  it('takes its cut-offs as settings', () => {
    expect(scorePhq9(totalling(9, 9), { refer: 9 }).need).toBe('refer');
    expect(scorePhq9(totalling(24, 9), {}).need).toBe('routine');
  });
});

const phq9Answers = (total: number) => totalling(total, 9);

describe('EPDS', () => {
  it.each([
    [0, 'routine'],
    [8, 'routine'],
    [9, 'watch'],
    [10, 'repeat'],
    [12, 'repeat'],
    [13, 'refer'],
    [27, 'refer'],
  ] as const)('with a total of %i asks for %s', (total, need) => {
    expect(epds(total)).toMatchObject({ scale: 'EPDS', total, need, couldBe: need, selfHarm: 'no', unanswered: [] });
  });

  it('turns no item round: the score she chose is the score that counts', () => {
    for (let item = 1; item <= 10; item += 1) {
      expect(scoreEpds(withItem(totalling(0, 10), item, 3)).total).toBe(3);
    }
  });

  it('takes its cut-offs as settings', () => {
    expect(scoreEpds(totalling(9, 10), { repeat: 9, refer: 12 }).need).toBe('repeat');
  });
});

const SCALES = [
  { name: 'PHQ-9', items: PHQ9.items, harm: 9, score: scorePhq9 as (answers: Answers) => MoodScore, read: readPhq9 },
  { name: 'EPDS', items: EPDS.items, harm: 10, score: (answers: Answers) => scoreEpds(answers), read: readEpds },
];

describe.each(SCALES)('$name', ({ items, harm, score, read }) => {
  const empty: Answers = Array.from({ length: items }, () => null);
  const answers = fc.array(fc.constantFrom<ItemScore | null>(0, 1, 2, 3, null), { minLength: items, maxLength: items });
  const item = fc.integer({ min: 1, max: items });

  it('asks for a talk the same day when harming herself scores 1, whatever the rest is or is missing', () => {
    expect(score(withItem(empty, harm, 1))).toMatchObject({ selfHarm: 'yes', need: 'same-day', total: null });
    expect(score(withItem(totalling(0, items), harm, 1))).toMatchObject({
      selfHarm: 'yes',
      need: 'same-day',
      total: 1,
    });
  });

  it('reads an unanswered item on harming herself as unknown, never as no', () => {
    expect(score(withItem(totalling(0, items), harm, null))).toMatchObject({
      selfHarm: 'unknown',
      need: 'routine',
      couldBe: 'same-day',
      total: null,
      unanswered: [harm],
    });
  });

  it('knows nothing of an empty form', () => {
    expect(score(empty)).toMatchObject({ total: null, lowest: 0, highest: items * 3, couldBe: 'same-day' });
    expect(score(empty).unanswered).toHaveLength(items);
  });

  it('never asks for less when an item scores more', () => {
    fc.assert(
      fc.property(answers, item, fc.constantFrom<ItemScore>(1, 2, 3), (given, which, more) => {
        const lower = score(withItem(given, which, (more - 1) as ItemScore));
        const higher = score(withItem(given, which, more));
        expect(higher.lowest).toBeGreaterThan(lower.lowest);
        expect(compareNeed(higher.need, lower.need)).toBeGreaterThanOrEqual(0);
        expect(compareNeed(higher.couldBe, lower.couldBe)).toBeGreaterThanOrEqual(0);
        if (lower.selfHarm === 'yes') expect(higher.selfHarm).toBe('yes');
      }),
    );
  });

  it('never rules out by a forgotten answer what the answer asked for', () => {
    fc.assert(
      fc.property(answers, item, (given, which) => {
        const known = score(given);
        const forgotten = score(withItem(given, which, null));
        expect(compareNeed(forgotten.couldBe, known.couldBe)).toBeGreaterThanOrEqual(0);
        expect(compareNeed(forgotten.need, known.need)).toBeLessThanOrEqual(0);
        expect(forgotten.highest).toBeGreaterThanOrEqual(known.highest);
        if (known.selfHarm === 'yes') expect(forgotten.selfHarm).not.toBe('no');
      }),
    );
  });

  it('keeps what is possible at or above what is certain, and the total between its bounds', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { need, couldBe, lowest, highest, total, unanswered } = score(given);
        expect(compareNeed(couldBe, need)).toBeGreaterThanOrEqual(0);
        expect(highest - lowest).toBe(unanswered.length * 3);
        expect(total).toBe(unanswered.length === 0 ? lowest : null);
      }),
    );
  });

  it('reads scores of 0 to 3 and null, and names each item it cannot take', () => {
    expect(read(empty)).toEqual({ ok: true, answers: empty });
    expect(read(totalling(5, items))).toEqual({ ok: true, answers: totalling(5, items) });
    const bad = [4, -1, 1.5, '1', true, undefined, Number.NaN, ...totalling(0, items)].slice(0, items);
    const refused = read(bad);
    expect(refused.ok ? [] : refused.refusals.map(({ field, code }) => [field, code])).toEqual([
      ['items.1', 'out-of-range'],
      ['items.2', 'out-of-range'],
      ['items.3', 'out-of-range'],
      ['items.4', 'wrong-type'],
      ['items.5', 'wrong-type'],
      ['items.6', 'wrong-type'],
      ['items.7', 'out-of-range'],
    ]);
  });

  it.each([[[]], [[0]], [null], ['000'], [{ length: 10 }]])('takes no form of another length or kind: %j', (input) => {
    expect(read(input)).toMatchObject({ ok: false, refusals: [{ field: 'items', code: 'wrong-type' }] });
  });
});
