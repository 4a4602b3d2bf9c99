import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RISK_COLOURS } from '../../../../shared/risk/colour.ts';
import { CARE_LEVELS } from '../../../../shared/risk/routing/care-plan.ts';
import { hoursLeftBy } from '../../../../shared/risk/routing/deadlines.ts';
import { type Route, type RouteInput, route } from '../../../../shared/risk/routing/route.ts';
import { anyLayer, anySettings, anyWoman, dutiesOf } from './any-woman.ts';

/** The tightest number any of her reports has to be in by, in hours; infinite without one. */
const tightest = ({ deadlines }: Route) => Math.min(...deadlines.map(({ within }) => hoursLeftBy(within) ?? Infinity));
const pace = ({ cadence }: Route) => cadence.everyDays ?? Infinity;
const STRENGTH = ['no', 'unknown', 'optional', 'yes'];

describe('whatever is known of her, in every layer and under every setting', () => {
  it('purple never removes a duty', () => {
    fc.assert(
      fc.property(anyWoman, anyLayer, anySettings, (input, layer, settings) => {
        const without = route({ ...input, purple: 'no' }, layer, settings);
        const beside = route({ ...input, purple: 'yes' }, layer, settings);
        expect(dutiesOf(beside)).toEqual(expect.arrayContaining([...dutiesOf(without)]));
        expect(pace(beside)).toBeLessThanOrEqual(pace(without));
        expect(CARE_LEVELS.indexOf(beside.followedBy.level)).toBeGreaterThanOrEqual(
          CARE_LEVELS.indexOf(without.followedBy.level),
        );
      }),
    );
  });

  it('a higher colour never relaxes a deadline, the pace of contact or case management', () => {
    fc.assert(
      fc.property(anyWoman, anyLayer, anySettings, fc.integer({ min: 0, max: 2 }), (input, layer, settings, step) => {
        const [lower, higher] = RISK_COLOURS.slice(step, step + 2);
        if (lower === undefined || higher === undefined) throw new Error('no such pair');
        const below = route({ ...input, colour: lower }, layer, settings);
        const above = route({ ...input, colour: higher }, layer, settings);
        expect(tightest(above)).toBeLessThanOrEqual(tightest(below));
        expect(pace(above)).toBeLessThanOrEqual(pace(below));
        const [was, is] = [below, above].map(({ caseManagement }) => STRENGTH.indexOf(caseManagement.applies));
        expect(Number(is)).toBeGreaterThanOrEqual(Number(was));
      }),
    );
  });

  it('a fact not yet known never turns a duty into a no', () => {
    fc.assert(
      fc.property(
        anyWoman,
        anyLayer,
        anySettings,
        fc.constantFrom('purple', 'colour'),
        (input, layer, settings, fact) => {
          const forgotten: RouteInput =
            fact === 'purple' ? { ...input, purple: 'unknown' } : { ...input, colour: 'unassessed' };
          const known = route(input, layer, settings);
          const unknown = route(forgotten, layer, settings);
          if (known.caseManagement.applies !== 'no') expect(unknown.caseManagement.applies).not.toBe('no');
          if (unknown.caseManagement.applies === 'unknown') expect(unknown.toDo).not.toEqual([]);
        },
      ),
    );
  });

  it('every answer names its document, article and date', () => {
    fc.assert(
      fc.property(anyWoman, anyLayer, anySettings, (input, layer, settings) => {
        const { followedBy, deliversAt, caseManagement, deadlines, cadence, toDo, notes } = route(
          input,
          layer,
          settings,
        );
        const clauses = [
          ...[followedBy, ...followedBy.also, ...(deliversAt === null ? [] : [deliversAt, ...deliversAt.also])],
          ...[caseManagement, { clause: caseManagement.untilClause }, cadence, ...deadlines, ...toDo, ...notes],
        ].map(({ clause }) => clause);
        for (const { document, article, date } of clauses) {
          expect(document).not.toBe('');
          expect(article).not.toBe('');
          expect(date).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
        }
      }),
    );
  });
});
