import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/risk/assess.ts';
import { fingerprint } from '../../../shared/risk/hash.ts';
import { compare, flagged } from '../../../shared/risk/predicate/predicate.ts';
import { computed, type Row, rulesOf, tick } from '../../../shared/risk/rule.ts';
import { ruleSet } from '../../../shared/risk/rule-set.ts';
import { ASSESSMENT_SETS, POSTPARTUM_SCREENING_SET, ruleSetOf, SCREENING_SET } from '../../../shared/risk/rule-sets.ts';
import { screen, screenPostpartum } from '../../../shared/risk/screen.ts';
import { factsOf } from './given.ts';

const NATIONAL = ruleSetOf('national');

/** Every published content of a rule set, by its id and version. A change needs a new version: add a line, never edit one. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'assessment-national 1': 'da7b935e68e1e21c',
  'assessment-henan 1': 'c674ffb1fe78fe97',
  'screening-national 1': '75108145d4f407fb',
  'postpartum-screening-henan 1': '3fb74fae72c43308',
  'assessment-national 2': '94fcd55c8fa14400',
  'assessment-henan 2': '344df8198cbb1a9b',
  'screening-national 2': 'bf97efadb89d2ac7',
  'postpartum-screening-henan 2': '6db8db0c9869ee7c',
};

const ROW: Row = computed('1.1', '血红蛋白', compare('hbGperL', '≤', 40));
const hashOf = (row: Row, star = false): string =>
  ruleSet({
    id: 'tried',
    version: '1',
    star,
    rules: rulesOf('asm-red', 'red', '表', [{ title: '一', rows: [row] }]),
  }).ref().hash;

describe('the fingerprint of a rule set', () => {
  test.each<readonly [what: string, row: Row]>([
    ['a boundary', computed('1.1', '血红蛋白', compare('hbGperL', '≤', 41))],
    ['a sign', computed('1.1', '血红蛋白', compare('hbGperL', '<', 40))],
    ['a fact', computed('1.1', '血红蛋白', compare('plt10e9perL', '≤', 40))],
    ['a condition', computed('1.1', '血红蛋白', flagged('ckd'))],
    ['a word', computed('1.1', '血红蛋白。', compare('hbGperL', '≤', 40))],
    ['a code', computed('1.2', '血红蛋白', compare('hbGperL', '≤', 40))],
    ['the way it is answered', { ...ROW, mode: 'partial' }],
    ['a row that is only ticked', tick('1.1', '血红蛋白')],
    ['values alone counting', { ...ROW, valuesOnly: true }],
    ['the words naming more', { ...ROW, namesMore: true }],
    ['a suggestion', { ...ROW, suggested: true }],
  ])('differs by %s', (_what, row) => {
    expect(hashOf(row)).not.toBe(hashOf(ROW));
  });

  test('is the same for the same content, and differs by the ☆', () => {
    expect(hashOf({ ...ROW })).toBe(hashOf(ROW));
    expect(hashOf(ROW, true)).not.toBe(hashOf(ROW));
  });

  test('differs when any row of a form is left out, and when two change places', () => {
    for (const set of [NATIONAL, SCREENING_SET, POSTPARTUM_SCREENING_SET]) {
      const hashes = set.rules.map(
        (_, left) => ruleSet({ ...set, rules: set.rules.filter((_rule, at) => at !== left) }).ref().hash,
      );
      const [first, second, ...rest] = set.rules;
      const swapped = first && second ? [second, first, ...rest] : [];
      hashes.push(set.ref().hash, ruleSet({ ...set, rules: swapped }).ref().hash);
      expect(new Set(hashes).size).toBe(set.rules.length + 2);
    }
  });

  test('is sixteen hexadecimal digits, worked out once', () => {
    for (const set of ASSESSMENT_SETS) {
      expect(set.ref()).toEqual({ id: set.id, version: '2', hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
      expect(set.ref()).toBe(set.ref());
    }
    expect(NATIONAL.ref().hash).toBe(ruleSetOf('guanxian').ref().hash);
    expect(NATIONAL.ref().hash).not.toBe(ruleSetOf('henan').ref().hash);
  });

  test('comes with every result', () => {
    expect(assess(factsOf({}), NATIONAL).ruleSet).toEqual(NATIONAL.ref());
    expect(screen(factsOf({})).ruleSet).toEqual(SCREENING_SET.ref());
    expect(screenPostpartum(factsOf({})).ruleSet).toEqual(POSTPARTUM_SCREENING_SET.ref());
  });

  test('stands for one content: a change raises the version', () => {
    const published = [NATIONAL, ruleSetOf('henan'), SCREENING_SET, POSTPARTUM_SCREENING_SET].map((set) => {
      // Worked out afresh, not as it was kept.
      const { id, version, hash } = ruleSet(set).ref();
      return [`${id} ${version}`, hash];
    });
    expect(PUBLISHED).toMatchObject(Object.fromEntries(published));
  });
});

describe('a fingerprint', () => {
  test('is told by every character and its place', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aab', 'aba', '血红蛋白', '血红蛋白 ', '白蛋红血'];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    expect(fingerprint('')).toBe('811c9dc501000193');
    expect(fingerprint('ab')).toBe('4d2505cadcbb0a64');
  });

  test('keeps its leading zeros', () => {
    const many = Array.from({ length: 2000 }, (_, index) => fingerprint(String(index)));
    expect(many.filter((text) => text.length !== 16)).toEqual([]);
    expect(many.some((text) => text.startsWith('0'))).toBe(true);
    expect(new Set(many).size).toBe(many.length);
  });
});
