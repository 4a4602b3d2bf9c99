import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/risk/assess.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { screen, screenPostpartum } from '../../../shared/risk/screen.ts';
import { checkProperty } from '../../support/check-property.ts';
import { writtenFacts } from '../../support/risk-facts.ts';
import type { FormRow } from './forms/form-row.ts';
import { ASSESSMENT_FORM, POSTPARTUM_FORM, SCREENING_FORM } from './forms/index.ts';
import { factsOf } from './given.ts';
import { answerOf, gapsOf, liverAwaited, worked } from './oracle/oracle.ts';

/** So many thousand women for each comparison. */
const THOUSANDS = 3;

const ASKED: readonly FormRow[] = ASSESSMENT_FORM.slice(1);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const ruleIdsOf = (rows: readonly { readonly ruleId: string }[]) => rows.map(({ ruleId }) => ruleId);

describe('the printed forms, evaluated once more by hand', () => {
  test('every row of the assessment answers as the paper does', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const facts = worked(written);
        const { findings, cannotSay } = assess(factsOf(written), ruleSetOf('national'));
        expect(ruleIdsOf(findings)).toEqual(idsOf(ASKED.filter((row) => answerOf(row, facts) === true)));
        expect(ruleIdsOf(cannotSay)).toEqual(idsOf(ASKED.filter((row) => answerOf(row, facts) === undefined)));
      }),
      THOUSANDS,
    );
  });

  test('the colour, whether it is complete, and purple follow from the rows', () => {
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const facts = worked(written);
        const answers = ASKED.map(({ colour, ...row }) => ({ colour, answer: answerOf({ colour, ...row }, facts) }));
        const gaps = gapsOf(facts);
        const rank = (colour: string | null) => RISK_COLOURS.indexOf(colour as (typeof RISK_COLOURS)[number]);
        const found = Math.max(
          -1,
          ...answers.filter(({ answer }) => answer === true).map(({ colour }) => rank(colour)),
        );
        const open = Math.max(
          -1,
          ...answers.filter(({ answer }) => answer === undefined).map(({ colour }) => rank(colour)),
          ...gaps.map(rank),
          liverAwaited(facts) ? rank('red') : -1,
        );
        const purple = answers.find(({ colour }) => colour === 'purple')?.answer;
        const settled = answers.every(({ answer }) => answer === false) && gaps.length === 0;
        const result = assess(factsOf(written), ruleSetOf('national'));
        expect(result.colour).toBe(found >= 0 ? RISK_COLOURS[found] : settled ? 'green' : 'unassessed');
        expect(result.purple).toBe(purple === undefined ? 'unknown' : purple ? 'yes' : 'no');
        expect(result.needsClinician.length).toBe(gaps.length);
        if (found >= 0) expect(result.complete).toBe(open <= found);
        else expect(result.complete).toBe(open < 0 && purple !== undefined);
      }),
      THOUSANDS,
    );
  });

  test.each([
    ['before birth', SCREENING_FORM, screen],
    ['after birth', POSTPARTUM_FORM, screenPostpartum],
  ] as const)('every row of the screening %s answers as the paper does, and the result follows', (_when, form, screenBy) => {
    const rows: readonly FormRow[] = form;
    checkProperty(
      fc.property(writtenFacts, (written) => {
        const facts = worked(written);
        const positive = rows.filter((row) => answerOf(row, facts) === true);
        const notDone = rows.filter((row) => answerOf(row, facts) === undefined && !row.suggested);
        const { result, positives, notDone: named } = screenBy(factsOf(written));
        expect(ruleIdsOf(positives)).toEqual(idsOf(positive));
        expect(ruleIdsOf(named)).toEqual(idsOf(notDone));
        expect(result).toBe(positive.length > 0 ? 'positive' : notDone.length > 0 ? 'incomplete' : 'negative');
      }),
      THOUSANDS,
    );
  });
});
