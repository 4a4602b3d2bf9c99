import { describe, expect, test } from 'vitest';
import * as caseFile from '../../../../shared/risk/grading/case-file.ts';
import * as decide from '../../../../shared/risk/grading/decide.ts';
import * as occasion from '../../../../shared/risk/grading/occasion.ts';
import * as referral from '../../../../shared/risk/grading/referral-life-cycle.ts';

const tables = Object.entries({ ...caseFile, ...decide, ...occasion, ...referral }).filter(([name]) =>
  name.endsWith('_WORDS'),
);

describe('the words of the grading workflow', () => {
  test('nine tables have them', () => {
    expect(tables.map(([name]) => name).sort()).toEqual([
      'CANCEL_REASON_WORDS',
      'CASE_CLOSE_REFUSAL_WORDS',
      'CASE_CLOSE_WORDS',
      'CASE_CONTACT_WORDS',
      'DECISION_REFUSAL_WORDS',
      'DECISION_WORDS',
      'OCCASION_WORDS',
      'REFERRAL_KIND_WORDS',
      'REFERRAL_STATE_WORDS',
    ]);
  });

  test.each(tables)('%s says something in Chinese for each of its keys', (_name, words) => {
    const said = Object.values(words);
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter((one) => !/\p{Script=Han}/u.test(String(one)))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });
});
