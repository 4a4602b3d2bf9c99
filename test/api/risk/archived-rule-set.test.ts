import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { archive, readArchived, ruleSetIn, unarchive } from '../../../api/_server/risk/archived-rule-set.ts';
import { archiveFile, ruleSetNamed } from '../../../api/_server/risk/rule-set-named.ts';
import { assess } from '../../../shared/risk/assess.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';
import { compareUnder } from '../../../shared/risk/replay.ts';
import type { RuleSet } from '../../../shared/risk/rule-set.ts';
import { ASSESSMENT_SETS, ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { riskCases } from '../../support/risk-cases.ts';

const JSON_OF = (set: RuleSet): unknown => JSON.parse(JSON.stringify(archive(set)));

const someFacts = () =>
  riskCases()
    .slice(0, 400)
    .map((input) => readFacts(input))
    .flatMap((read) => (read.ok ? [read.facts] : []));

test('the rules the product has now are in the archive, so that the next ones can be replayed against them', () => {
  for (const set of ASSESSMENT_SETS) {
    const file = archiveFile(set.version, set.star);
    // Raised the version? `npm run -s risk:rules -- --json national > api/_server/risk/rule-sets/<version>.json`, and henan for `-star`.
    expect([file.pathname, existsSync(file)]).toEqual([file.pathname, true]);
    expect(readArchived(file).ref().hash).toBe(set.ref().hash);
  }
});

test('a rule set read back from its file answers as it did', () => {
  for (const layer of ['national', 'henan'] as const) {
    const back = unarchive(JSON_OF(ruleSetOf(layer)));
    for (const facts of someFacts()) expect(assess(facts, back)).toEqual(assess(facts, ruleSetOf(layer)));
  }
});

test('a boundary moved by hand changes exactly the women between the two', () => {
  const content = JSON_OF(ruleSetOf('national')) as ReturnType<typeof archive>;
  const rules = content.rules.map((rule) =>
    rule.id === 'asm-yellow-1.1'
      ? { ...rule, predicate: { is: 'compare', fact: 'ageYears', sign: '≥', limit: 37 } }
      : rule,
  );
  expect(() => unarchive({ ...content, rules })).toThrow('its content is not what');
  const moved = unarchive({ ...content, rules, hash: ruleSetIn({ ...content, rules }).ref().hash });
  const aged = (ageYears: number) => {
    const read = readFacts({ ageYears, bmi: 22, hbGperL: 120, plt10e9perL: 200, fetusCount: 1, formComplete: true });
    if (!read.ok) throw new Error('the facts cannot be read');
    return compareUnder(read.facts, ruleSetOf('national'), moved);
  };
  expect([34, 35, 36, 37].map((age) => aged(age).changed)).toEqual([false, true, true, false]);
});

describe('a file is refused when', () => {
  type Content = ReturnType<typeof archive>;
  const changed = (to: (rule: Content['rules'][number]) => object): unknown => {
    const content = JSON_OF(ruleSetOf('national')) as Content;
    return {
      ...content,
      rules: content.rules.map((rule) => (rule.id === 'asm-yellow-1.1' ? { ...rule, ...to(rule) } : rule)),
    };
  };

  test.each<[string, object]>([
    ['a row has another colour', { colour: 'red' }],
    ['a condition asks for a fact nobody records', { predicate: { is: 'compare', fact: 'age', sign: '≥', limit: 35 } }],
    ['a condition has a sign nobody knows', { predicate: { is: 'compare', fact: 'ageYears', sign: '>=', limit: 35 } }],
    ['a condition is none', { predicate: { is: 'most', of: [] } }],
    ['a row carries more than rows do', { weight: 2 }],
    ['a boundary is another', { predicate: { is: 'compare', fact: 'ageYears', sign: '≥', limit: 36 } }],
    ['a word of the form is another', { text: '年龄' }],
  ])('%s', (_, to) => {
    expect(() => unarchive(changed(() => to))).toThrow();
  });

  test('nothing is changed it is not, and a refusal says the fingerprint that would fit', () => {
    expect(unarchive(changed(() => ({}))).ref()).toEqual(ruleSetOf('national').ref());
    const moved = changed(() => ({ predicate: { is: 'compare', fact: 'ageYears', sign: '≥', limit: 36 } }));
    expect(() => unarchive(moved)).toThrow(ruleSetIn(moved).ref().hash);
  });
});

describe('the name of a rule set', () => {
  test.each(['national', 'assessment-henan', 'henan@2', 'assessment-national@2'])('%s is found', (name) => {
    expect(ruleSetNamed(name)?.version).toBe('2');
  });

  test.each(['beijing', 'national@0', 'beijing@2', '/nowhere/rules.json', ''])('“%s” is none', (name) => {
    expect(ruleSetNamed(name)).toBeNull();
  });

  test('is the path of a file too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'mine.json');
    writeFileSync(path, readFileSync(archiveFile('2', true)));
    expect(ruleSetNamed(path)?.ref()).toEqual(ruleSetOf('henan').ref());
  });
});
