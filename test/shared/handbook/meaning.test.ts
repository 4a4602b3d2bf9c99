import { describe, expect, test } from 'vitest';
import { type MeaningStage, meaningOf } from '../../../shared/handbook/meaning.ts';

const pregnantAt = (gestationDays: number): MeaningStage => ({ pregnant: true, gestationDays });
const afterBirth: MeaningStage = { pregnant: false };
const toneOf = (
  field: string,
  value: number,
  stage: MeaningStage,
  reference?: readonly [number | null, number | null],
) => meaningOf(field, value, reference, stage)?.tone ?? null;

describe('what a value means', () => {
  test.each<[string, number, MeaningStage, string | null]>([
    ['hbGperL', 109, pregnantAt(200), 'ask'],
    ['hbGperL', 110, pregnantAt(200), null],
    ['hbGperL', 109, afterBirth, null],
    ['plt10e9perL', 100, pregnantAt(200), 'ask'],
    ['plt10e9perL', 101, pregnantAt(200), null],
    ['ferritinUgL', 19.9, pregnantAt(80), 'ask'],
    ['ferritinUgL', 20, pregnantAt(80), null],
    ['sbp', 139, pregnantAt(200), null],
    ['sbp', 140, pregnantAt(200), 'ask'],
    ['dbp', 89, afterBirth, null],
    ['dbp', 90, afterBirth, 'ask'],
    ['fastingGlucoseMmolL', 6.99, pregnantAt(167), null],
    ['fastingGlucoseMmolL', 7, pregnantAt(167), 'ask'],
    ['fastingGlucoseMmolL', 5.09, pregnantAt(168), null],
    ['fastingGlucoseMmolL', 5.1, pregnantAt(168), 'ask'],
    ['fastingGlucoseMmolL', 8, { pregnant: true }, null],
    ['fastingGlucoseMmolL', 8, afterBirth, null],
    ['ogtt1hMmolL', 9.99, pregnantAt(180), null],
    ['ogtt1hMmolL', 10, pregnantAt(180), 'ask'],
    ['ogtt2hMmolL', 8.49, pregnantAt(180), null],
    ['ogtt2hMmolL', 8.5, pregnantAt(180), 'ask'],
    ['altUL', 400, pregnantAt(180), null],
  ])('%s %d at %j: %s', (field, value, stage, tone) => {
    expect(toneOf(field, value, stage)).toBe(tone);
  });

  test.each<[number, readonly [number | null, number | null], string]>([
    [39, [40, 60], 'ask'],
    [40, [40, 60], 'inside'],
    [60, [40, 60], 'inside'],
    [61, [40, 60], 'ask'],
    [1, [null, 60], 'inside'],
    [99, [40, null], 'inside'],
  ])('%d beside the slip’s own range %j: %s', (value, reference, tone) => {
    expect(toneOf('albuminGperL', value, afterBirth, reference)).toBe(tone);
  });

  test('the national line stands above the slip’s range, and nothing is ever called normal or a disease', () => {
    expect(toneOf('hbGperL', 105, pregnantAt(200), [100, 150])).toBe('ask');
    for (const field of ['hbGperL', 'plt10e9perL', 'ferritinUgL', 'sbp', 'dbp', 'fastingGlucoseMmolL', 'ogtt1hMmolL'])
      for (const value of [1, 8, 50, 500])
        expect(meaningOf(field, value, [2, 60], pregnantAt(200))?.words ?? '').not.toMatch(
          /正常|放心|贫血|糖尿病|高血压|！/,
        );
  });
});
