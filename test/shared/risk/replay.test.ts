import { describe, expect, it } from 'vitest';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';
import { LAYERS } from '../../../shared/risk/layer.ts';
import { namedRuleSet } from '../../../shared/risk/named-rule-set.ts';
import { compareUnder } from '../../../shared/risk/replay.ts';
import { type RuleSet, ruleSet } from '../../../shared/risk/rule-set.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { seededRandom } from '../../simulators/faults.ts';
import { sampleRiskFacts } from '../../support/sample-facts.ts';

const national = ruleSetOf('national');

/** The national rules without one of their rows. */
const withoutRow = (id: string): RuleSet =>
  ruleSet({ ...national, version: 'test', rules: national.rules.filter((rule) => rule.id !== id) });

const settled = {
  ageYears: 28,
  bmi: 21,
  hbGperL: 120,
  plt10e9perL: 200,
  fetusCount: 1,
  formComplete: true,
  bleedingTendency: false,
  pltProgressiveFall: false,
  confirmedInfection: [],
};

function factsOf(input: object): RiskFacts {
  const read = readFacts({ ...settled, ...input });
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.facts;
}

const nothing = { added: [], removed: [], opened: [], settled: [], placing: [], counted: [] };

describe('the same facts under two rule sets', () => {
  it.each<readonly [what: string, facts: object, from: RuleSet, to: RuleSet, way: string, because: object]>([
    [
      'a row that is new',
      { ageYears: 41 },
      withoutRow('asm-orange-1.1'),
      national,
      'green → orange',
      { added: ['asm-orange-1.1'] },
    ],
    [
      'a row that is gone',
      { ageYears: 41 },
      national,
      withoutRow('asm-orange-1.1'),
      'orange → green',
      { removed: ['asm-orange-1.1'] },
    ],
    [
      'a new row that cannot be said',
      { ageYears: null },
      withoutRow('asm-orange-1.1'),
      national,
      'unassessed → unassessed',
      { opened: ['asm-orange-1.1'] },
    ],
    [
      'an open row that is gone',
      { ageYears: null },
      national,
      withoutRow('asm-orange-1.1'),
      'unassessed → unassessed',
      { settled: ['asm-orange-1.1'] },
    ],
    ['a row she does not meet', { ageYears: 28 }, withoutRow('asm-orange-1.1'), national, 'green → green', {}],
    [
      'a row under a graver one',
      { ageYears: 41, hbGperL: 35 },
      withoutRow('asm-orange-1.1'),
      national,
      'red → red',
      { added: ['asm-orange-1.1'] },
    ],
    [
      'a condition that a clinician no longer has to place',
      { hdpDiagnosis: 'eclampsia', ageYears: 36 },
      national,
      ruleSet({ ...national, gaps: national.gaps.filter(({ id }) => id !== 'hypertensive-disorder') }),
      'yellow → yellow',
      { placing: ['hypertensive-disorder'] },
    ],
    [
      'the ☆ of Henan',
      { ageYears: 35, bmi: 26, hbGperL: 100 },
      national,
      ruleSetOf('henan'),
      'yellow → yellow☆',
      { counted: ['asm-yellow-1.1', 'asm-yellow-1.2', 'asm-yellow-2.6.2'] },
    ],
    [
      'the ☆ left behind',
      { ageYears: 35, bmi: 26, hbGperL: 100 },
      ruleSetOf('kaifeng'),
      national,
      'yellow☆ → yellow',
      { counted: ['asm-yellow-1.1', 'asm-yellow-1.2', 'asm-yellow-2.6.2'] },
    ],
  ])('%s', (_what, facts, from, to, way, because) => {
    const found = compareUnder(factsOf(facts), from, to);
    const [before, after] = [found.before, found.after].map(({ colour, star }) => (star ? `${colour}☆` : colour));
    expect(`${before} → ${after}`).toBe(way);
    expect(found.changed).toBe(before !== after || 'placing' in because);
    expect(found.because).toEqual({ ...nothing, ...because });
  });

  it('change nothing where the rule sets are the same', () => {
    const random = seededRandom(23);
    for (let woman = 0; woman < 200; woman++) {
      const found = compareUnder(sampleRiskFacts(random), national, ruleSetOf('guanxian'));
      expect(found).toMatchObject({ changed: false, because: nothing });
    }
  });

  it('said in the other direction are the same difference turned round', () => {
    const random = seededRandom(29);
    for (let woman = 0; woman < 200; woman++) {
      const [facts, other] = [sampleRiskFacts(random), withoutRow('asm-yellow-1.1')];
      const [there, back] = [compareUnder(facts, national, other), compareUnder(facts, other, national)];
      expect(back.before).toEqual(there.after);
      expect(back.because.added).toEqual(there.because.removed);
      expect(back.because.opened).toEqual(there.because.settled);
    }
  });
});

describe('the name of a rule set', () => {
  it.each(LAYERS)('%s, by layer, id, id and version', (layer) => {
    const { id, version } = ruleSetOf(layer).ref();
    for (const name of [layer, id, `${id}@${version}`]) expect(namedRuleSet(name)).toBe(ruleSetOf(layer));
  });

  it('by hash is one with those very rules', () => {
    const { hash } = ruleSetOf('kaifeng').ref();
    expect(namedRuleSet(hash)?.ref().hash).toBe(hash);
  });

  it.each(['', 'beijing', 'assessment-henan@0', '__proto__', 'constructor'])('is refused: “%s”', (name) => {
    expect(namedRuleSet(name)).toBeNull();
  });
});
