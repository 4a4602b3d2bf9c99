import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../../shared/risk/assess.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';
import { openGapColour } from '../../../shared/risk/grading/open-gap.ts';
import { LAYERS } from '../../../shared/risk/layer.ts';
import type { RiskRule } from '../../../shared/risk/rule.ts';
import { ALL_RULES } from '../../../shared/risk/rule-index.ts';
import { ruleSet } from '../../../shared/risk/rule-set.ts';
import { ruleSetOf, SCREENING_SET } from '../../../shared/risk/rule-sets.ts';
import { screen, screenPostpartum } from '../../../shared/risk/screen.ts';
import { checkProperty } from '../../support/check-property.ts';
import { agreeing, type WrittenFacts, writtenFacts } from '../../support/risk-facts.ts';
import { factsOf } from './given.ts';
import { learn } from './learn.ts';
import { liverAwaited, worked } from './oracle/oracle.ts';
import { rowAnswer } from './row-answer.ts';

const NATIONAL = ruleSetOf('national');
const HENAN = ruleSetOf('henan');
const ASKED = ALL_RULES.filter(({ mode }) => mode !== 'derived');
const assessed = (written: WrittenFacts, set = NATIONAL): Assessment => assess(factsOf(written), set);
const rank = ({ colour }: Assessment): number => (colour === 'unassessed' ? -1 : RISK_COLOURS.indexOf(colour));
const rankOf = (id: string): number => RISK_COLOURS.findIndex((colour) => id.startsWith(`asm-${colour}-`));
const ticked = (written: WrittenFacts, id: string): WrittenFacts => ({
  ...written,
  checked: { ...(written.checked as object | undefined), [id]: true },
});
const without = (written: WrittenFacts, name: string): WrittenFacts =>
  Object.fromEntries(Object.entries(written).filter(([other]) => other !== name));
const withoutForm = (written: WrittenFacts): WrittenFacts => without(without(written, 'formComplete'), 'checked');
/** The highest colour an open row may lead to: its own, or that of the gap which hangs on the same answer. */
const reach = (written: WrittenFacts, id: string): number =>
  id === 'asm-yellow-2.3' && liverAwaited(worked(written)) ? RISK_COLOURS.indexOf('red') : rankOf(id);
const saysYes = (facts: RiskFacts): readonly RiskRule[] => ASKED.filter((rule) => rowAnswer(rule.id, facts) === 'yes');

describe('an assessment of whatever is written', () => {
  test('is never lowered by one more tick, and a tick is always found', () => {
    checkProperty(
      fc.property(writtenFacts, fc.constantFrom(...NATIONAL.rules), (written, { id, colour }) => {
        const [before, after] = [assessed(written), assessed(ticked(written, id))];
        const found = after.findings.map(({ ruleId }) => ruleId);
        expect(found).toEqual(expect.arrayContaining([id, ...before.findings.map(({ ruleId }) => ruleId)]));
        if (before.colour !== 'green') expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        // Purple alone is no colour, and no green either.
        else expect(after.colour).toBe(colour === 'purple' ? 'unassessed' : colour);
      }),
    );
  });

  test('is never lowered by learning what was not known', () => {
    checkProperty(
      fc.property(writtenFacts, fc.nat(), (written, which) => {
        const full = withoutForm(written);
        const names = Object.keys(full);
        const name = names[which % Math.max(1, names.length)];
        if (name === undefined) return;
        const [fewer, more] = [assessed(agreeing(without(full, name))), assessed(full)];
        if (fewer.colour !== 'unassessed') expect(rank(more)).toBeGreaterThanOrEqual(rank(fewer));
        expect(more.purple === 'unknown' ? fewer.purple : 'unknown').toBe('unknown');
      }),
    );
  });

  test('never turns a yes into a no because a value was forgotten', () => {
    checkProperty(
      fc.property(writtenFacts, fc.nat(), (written, which) => {
        const full = withoutForm(written);
        const names = Object.keys(full);
        const name = names[which % Math.max(1, names.length)];
        if (name === undefined) return;
        const forgotten = factsOf(agreeing(without(full, name)));
        for (const rule of saysYes(factsOf(full))) expect(rowAnswer(rule.id, forgotten), rule.id).not.toBe('no');
      }),
    );
  });

  test('never does so either for age, body mass, haemoglobin, platelets or fetuses when the form was gone through', () => {
    checkProperty(
      fc.property(writtenFacts, fc.nat(), (written, which) => {
        const full = { ...without(written, 'checked'), formComplete: true };
        const names = Object.keys(full).filter((one) => one !== 'formComplete');
        const name = names[which % Math.max(1, names.length)];
        if (name === undefined) return;
        const forgotten = factsOf(agreeing(without(full, name)));
        const measured = saysYes(factsOf(full)).filter(({ valuesOnly }) => valuesOnly);
        for (const rule of measured) expect(rowAnswer(rule.id, forgotten), rule.id).not.toBe('no');
      }),
    );
  });

  test('is green only when every row answered no and no gap is open, and then complete', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const { colour, complete, purple, findings, cannotSay, needsClinician } = assessed(written);
        const settled = findings.length === 0 && cannotSay.length === 0 && needsClinician.length === 0;
        expect(colour === 'green').toBe(settled);
        if (colour === 'green') expect([complete, purple]).toEqual([true, 'no']);
      }),
    );
  });

  test('is complete just when no open row and no open gap could raise its colour', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const before = assessed(written);
        const raising = before.cannotSay.filter(({ ruleId }) => reach(written, ruleId) > Math.max(0, rank(before)));
        if (before.complete) expect(raising).toEqual([]);
        if (before.needsClinician.length === 0 && before.colour !== 'unassessed') {
          expect(before.complete).toBe(raising.length === 0);
        }
        if (before.colour === 'red') expect(before.complete).toBe(true);
      }),
    );
  });

  test('once complete is raised by nothing it still waits for, nor is a gap opened that could be more', () => {
    checkProperty(
      fc.property(writtenFacts, writtenFacts, (written, other) => {
        const before = assessed(written);
        if (!before.complete || before.cannotSay.length === 0) return;
        const learnt = readFacts(learn(written, other, before));
        if (!learnt.ok) return;
        const after = assess(learnt.facts, NATIONAL);
        expect(after.colour).toBe(before.colour);
        const gap = openGapColour(after.needsClinician);
        if (gap !== null) expect(RISK_COLOURS.indexOf(gap)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  test('lets purple stand beside its colour and never change a yellow, an orange or a red', () => {
    checkProperty(
      fc.property(writtenFacts, fc.constantFrom([], ['梅毒']), (written, confirmedInfection) => {
        const [before, after] = [assessed(written), assessed({ ...written, confirmedInfection })];
        if (confirmedInfection.length > 0) expect(after.purple).toBe('yes');
        if (rank(before) > 0) expect([after.colour, after.complete]).toEqual([before.colour, before.complete]);
        // A woman with an infection has no green: her purple is alone.
        if (after.purple === 'yes') expect(after.colour).not.toBe('green');
      }),
    );
  });

  test('says purple as the purple row answers: yes, no or unknown', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const { purple, findings, cannotSay } = assessed(written);
        const found = findings.some(({ colour }) => colour === 'purple');
        const open = cannotSay.some(({ ruleId }) => ruleId === 'asm-purple-P');
        expect(purple).toBe(found ? 'yes' : open ? 'unknown' : 'no');
      }),
    );
  });

  test('marks the ☆ in Henan and Kaifeng alone, on a yellow of three factors without purple', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const starred = LAYERS.filter((layer) => assessed(written, ruleSetOf(layer)).star);
        const { colour, purple, findings } = assessed(written);
        expect(['', 'henan,kaifeng']).toContain(starred.join());
        if (starred.length === 0) return;
        expect([colour, purple === 'yes']).toEqual(['yellow', false]);
        expect(findings.filter((finding) => finding.colour === 'yellow').length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('gives a ☆ to any three ticked yellow rows, and to no two', () => {
    const yellow = HENAN.rules.filter((rule) => rule.colour === 'yellow').map(({ id }) => id);
    checkProperty(
      fc.property(fc.uniqueArray(fc.constantFrom(...yellow), { minLength: 1, maxLength: 5 }), (ids) => {
        const checked = Object.fromEntries(ids.map((id) => [id, true]));
        expect(assessed({ checked }, HENAN).star).toBe(ids.length >= 3);
      }),
    );
  });

  test('depends in no way on the order of the rules or of the facts', () => {
    const shuffledRules = fc.shuffledSubarray([...HENAN.rules], { minLength: HENAN.rules.length });
    checkProperty(
      fc.property(writtenFacts, shuffledRules, (written, rules) => {
        const set = ruleSet({ ...HENAN, rules });
        const backwards = Object.fromEntries(Object.entries(written).reverse());
        const [one, other] = [assessed(written, HENAN), assessed(backwards, set)];
        const plain = ({ findings, cannotSay, ruleSet: _, ...rest }: Assessment) => ({
          ...rest,
          findings: [...findings].sort((a, b) => a.ruleId.localeCompare(b.ruleId)),
          cannotSay: [...cannotSay].sort((a, b) => a.ruleId.localeCompare(b.ruleId)),
        });
        expect(plain(other)).toEqual(plain(one));
      }),
    );
  });

  test('names a reason and a source for everything found, and something missing for everything open', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const { findings, cannotSay } = assessed(written);
        expect(findings.filter(({ because, source }) => because.length === 0 || source === '')).toEqual([]);
        expect(cannotSay.filter(({ missing }) => missing.length === 0)).toEqual([]);
        const facts: Readonly<Record<string, unknown>> = { ...factsOf(written) };
        for (const { missing } of cannotSay) for (const name of missing) expect(facts[name]).toBeUndefined();
      }),
    );
  });

  test('changes nothing in the facts, and answers twice the same', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const facts = factsOf(written);
        const before = JSON.stringify(facts);
        expect(assess(facts, HENAN)).toEqual(assess(facts, HENAN));
        expect(JSON.stringify(facts)).toBe(before);
      }),
    );
  });
});

describe('a screening of whatever is written', () => {
  test.each([
    ['before birth', screen],
    ['after birth', screenPostpartum],
  ])('%s never counts a suggested examination as not done', (_when, screenBy) => {
    const suggested = ALL_RULES.filter((rule) => rule.suggested).map(({ id }) => id);
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const { result, positives, notDone } = screenBy(factsOf(written));
        expect(notDone.filter(({ ruleId }) => suggested.includes(ruleId))).toEqual([]);
        expect(result === 'positive').toBe(positives.length > 0);
        expect(result === 'negative').toBe(positives.length === 0 && notDone.length === 0);
      }),
    );
  });

  test('a positive stays positive when one more row is ticked', () => {
    const rows = fc.constantFrom(...SCREENING_SET.rules.map(({ id }) => id));
    checkProperty(
      fc.property(writtenFacts, rows, (written, id) => {
        expect(screen(factsOf(ticked(written, id))).result).toBe('positive');
      }),
    );
  });
});
