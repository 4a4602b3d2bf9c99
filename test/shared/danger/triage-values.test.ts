import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../../shared/danger/signs/index.ts';
import { triage } from '../../../shared/danger/triage.ts';
import type { TriageInput } from '../../../shared/danger/triage-types.ts';
import { type Case, VALUE_RULES } from './value-rules.ts';

const inputOf = ({ values, signs = [], phase = 'pregnancy', gaDays = 210 }: Case): TriageInput => ({
  phase,
  signs,
  values,
  ...(gaDays === null ? {} : { gaDays }),
});

const labelled = <T extends Case>(cases: readonly T[]) => cases.map((one) => [JSON.stringify(one), one] as const);

describe('the rules over measurements', () => {
  it('have a table each', () => {
    const withRule = SIGNS.filter(({ rule }) => rule !== undefined).map(({ id }) => id as string);
    expect(Object.keys(VALUE_RULES).sort()).toEqual(withRule.sort());
  });

  for (const [id, { raises, quiet, cannotSay }] of Object.entries(VALUE_RULES)) {
    describe(id, () => {
      it.each(labelled(raises))('raises on %s', (_, one) => {
        const result = triage(inputOf(one));
        expect(result.because).toContain(id);
        expect(result.urgency).toBe(one.urgency);
      });

      it.each(labelled(quiet))('stays quiet on %s', (_, one) => {
        expect(triage(inputOf(one)).because).not.toContain(id);
      });

      if (cannotSay.length > 0) {
        it.each(labelled(cannotSay))('cannot say on %s, and names what is missing', (_, one) => {
          const result = triage(inputOf(one));
          expect(result.because).not.toContain(id);
          expect(result.missing).toEqual(one.missing);
        });
      }
    });
  }
});

describe('what nobody measured', () => {
  it('is not asked for when no measurement of its kind was given', () => {
    expect(triage(inputOf({ values: {} })).missing).toEqual([]);
    expect(triage(inputOf({ values: { tempC: 36.5 }, signs: ['ds-uti'] })).missing).toEqual([]);
  });

  it('is not asked for once the other number has settled it', () => {
    expect(triage(inputOf({ values: { sbp: 165 } })).missing).toEqual([]);
    expect(triage(inputOf({ values: { dbp: 115 }, signs: ['ds-pe-symptoms'] })).missing).toEqual([]);
  });

  it('leaves zero a value', () => {
    const result = triage(inputOf({ values: { fm2h: 0, fmDropPct: 0 }, gaDays: 200 }));
    expect(result).toMatchObject({ urgency: 'today', because: ['ds-fm-reduced'], missing: [] });
  });

  it('names the week of pregnancy when the stricter branch was taken for want of it', () => {
    for (const values of [{ fm2h: 9 }, { fmDropPct: 50 }, { contractionsPerHour: 6 }]) {
      expect(triage(inputOf({ values, gaDays: null }))).toMatchObject({ urgency: 'today', missing: ['gaDays'] });
    }
  });

  it('takes a week no pregnancy has for unknown', () => {
    for (const gaDays of [-1, 315, 100_000, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(triage(inputOf({ values: { fm2h: 9 }, gaDays }))).toMatchObject({ urgency: 'today', missing: ['gaDays'] });
    }
  });

  it('asks for the sugar of a woman who feels it is low', () => {
    const result = triage(inputOf({ values: {}, signs: ['ds-gdm-hypo'] }));
    expect(result).toMatchObject({ urgency: 'within-24h', missing: ['glucoseMmolL'] });
  });
});
