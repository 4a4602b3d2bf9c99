import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHASES } from '../../../shared/danger/phase.ts';
import { FIELD_SPECS, type ReportValues } from '../../../shared/danger/report-values.ts';
import { TIER_URGENCY } from '../../../shared/danger/sign.ts';
import { SIGNS, signById } from '../../../shared/danger/signs/index.ts';
import { triage } from '../../../shared/danger/triage.ts';
import type { TriageInput } from '../../../shared/danger/triage-types.ts';
import { compareUrgency } from '../../../shared/danger/urgency.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { checkProperty } from '../../support/check-property.ts';

const signId = fc.constantFrom(...SIGNS.map(({ id }) => id));
const signs = fc.uniqueArray(signId, { maxLength: 8 });
const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -10, max: 400 }), fc.constantFrom(Number.NaN, 0, -0));
const valuesOf = (number: (spec: (typeof FIELD_SPECS)[number]) => fc.Arbitrary<number>): fc.Arbitrary<ReportValues> =>
  fc.record(Object.fromEntries(FIELD_SPECS.map((spec) => [spec.field, number(spec)])), { requiredKeys: [] });
const plausible = valuesOf(({ plausible: [low, high] }) =>
  fc.integer({ min: Math.ceil(low * 10), max: high * 10 }).map((tenths) => tenths / 10),
);
const gaDays = fc.integer({ min: 0, max: 314 });
const reports = (values: fc.Arbitrary<ReportValues>): fc.Arbitrary<TriageInput> =>
  fc.record(
    { phase: fc.constantFrom(...PHASES), signs, values, gaDays, colour: fc.constantFrom(...RISK_COLOURS) },
    { requiredKeys: ['phase', 'signs', 'values'] },
  );

const atLeastAsUrgent = (a: TriageInput, b: TriageInput) => compareUrgency(triage(a).urgency, triage(b).urgency) >= 0;

describe('whatever is reported', () => {
  it('triage never throws, and answers with known signs only, each once', () => {
    const anything = fc.record({
      phase: fc.constantFrom(...PHASES),
      signs: fc.array(fc.oneof(signId, fc.string(), fc.constantFrom('__proto__', 'toString'))),
      values: valuesOf(() => anyNumber),
      gaDays: anyNumber,
    });
    checkProperty(
      fc.property(anything, (input) => {
        const { because } = triage(input);
        expect(new Set(because).size).toBe(because.length);
        expect(because.filter((id) => signById(id) === undefined)).toEqual([]);
      }),
    );
  });

  it('one more sign never lowers the answer', () => {
    checkProperty(
      fc.property(reports(plausible), signId, (input, more) => {
        expect(atLeastAsUrgent({ ...input, signs: [...input.signs, more] }, input)).toBe(true);
      }),
    );
  });

  it('a worse or a newly known colour never lowers the answer', () => {
    checkProperty(
      fc.property(reports(plausible), fc.integer({ min: 0, max: 3 }), (input, rank) => {
        const before = input.colour === undefined ? -1 : RISK_COLOURS.indexOf(input.colour);
        const worse = RISK_COLOURS[Math.max(before, rank)] ?? 'red';
        expect(atLeastAsUrgent({ ...input, colour: worse }, input)).toBe(true);
      }),
    );
  });

  it('the order in which signs are ticked, and ticking one twice, makes no difference', () => {
    checkProperty(
      fc.property(reports(plausible), (input) => {
        const again = { ...input, signs: [...input.signs, ...input.signs].reverse() };
        expect(triage(again)).toEqual(triage(input));
      }),
    );
  });

  it('an unknown week is answered at least as urgently as any known one', () => {
    checkProperty(
      fc.property(reports(plausible), gaDays, ({ gaDays: _, ...unknown }, known) => {
        expect(atLeastAsUrgent(unknown, { ...unknown, gaDays: known })).toBe(true);
      }),
    );
  });

  it('every ticked sign is named and counts at least at its own tier', () => {
    checkProperty(
      fc.property(reports(plausible), (input) => {
        const result = triage(input);
        for (const id of input.signs) {
          const tier = signById(id)?.tier ?? 'T1';
          expect(result.because).toContain(id);
          expect(compareUrgency(result.urgency, TIER_URGENCY[tier])).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('every value given is either graded or asked about, and asking changes nothing else', () => {
    const field = fc.constantFrom(...FIELD_SPECS);
    checkProperty(
      fc.property(reports(plausible), field, fc.double({ min: 1000, noNaN: true }), (input, spec, absurd) => {
        const { [spec.field]: _, ...others } = input.values;
        const without = triage({ ...input, values: others });
        const withAbsurd = triage({ ...input, values: { ...others, [spec.field]: absurd } });
        expect(withAbsurd.urgency).toBe(without.urgency);
        expect(withAbsurd.because).toEqual(without.because);
        expect(withAbsurd.questions.map((question) => question.field)).toContain(spec.field);
      }),
    );
  });

  it('nothing fired means none, and something fired means more', () => {
    checkProperty(
      fc.property(reports(valuesOf(() => anyNumber)), (input) => {
        const { urgency, because } = triage(input);
        expect(urgency === 'none').toBe(because.length === 0);
      }),
    );
  });
});
