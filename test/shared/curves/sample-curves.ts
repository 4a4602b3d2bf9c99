import fc from 'fast-check';
import { growthCurve } from '../../../shared/curves/growth-curve.ts';
import type { CurveLook } from '../../../shared/curves/look.ts';
import { PAPER_LOOK } from '../../../shared/curves/look.ts';
import type { Measured, MotherAxis } from '../../../shared/curves/mother-axis.ts';
import {
  fundalHeightCurve,
  glucoseCurve,
  movementsCurve,
  pressureCurve,
} from '../../../shared/curves/mother-curves.ts';
import type { CurveSpec } from '../../../shared/curves/spec.ts';
import { weightCurve } from '../../../shared/curves/weight-curve.ts';
import { PROVENANCES, type Provenance } from '../../../shared/handbook/provenance.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';

export const DUE = '2027-02-05' as CalendarDate;
export const LMP = addDays(DUE, -280);
export const PREGNANT = { kind: 'gestation', dueDate: DUE } as const;
export const CALENDAR: MotherAxis = { kind: 'calendar' };

/** A value on a day of pregnancy. */
export const on = <V>(gestationDays: number, value: V, provenance: Provenance = 'clinic'): Measured<V> => ({
  on: addDays(LMP, gestationDays),
  value,
  provenance,
});

const numbers = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 300, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e9, 1e12, 0) },
);
const measuredOf = <V>(values: fc.Arbitrary<V>): fc.Arbitrary<readonly Measured<V>[]> =>
  fc
    .array(
      fc.record({
        day: fc.integer({ min: -400, max: 2600 }),
        value: values,
        provenance: fc.constantFrom(...PROVENANCES),
      }),
      { maxLength: 40 },
    )
    .map((list) => list.map(({ day, value, provenance }) => on(day, value, provenance)));

const axes = fc.constantFrom(PREGNANT, CALENDAR);
const start = fc.record({
  weightKg: fc.option(fc.double({ min: 30, max: 140, noNaN: true })),
  startBmi: fc.option(fc.double({ min: 12, max: 50, noNaN: true })),
  children: fc.option(fc.integer({ min: 1, max: 3 })),
});
const child = fc.record({
  bornOn: fc.constant(LMP),
  gestationDays: fc.integer({ min: 154, max: 300 }),
  sex: fc.constantFrom('girl' as const, 'boy' as const, 'unclear' as const),
});

/** Curves of every kind, with values and days no one should have. */
export const curves: fc.Arbitrary<CurveSpec> = fc.oneof(
  fc
    .tuple(measuredOf(fc.record({ sbp: numbers, dbp: numbers })), axes)
    .map(([list, axis]) => pressureCurve(list, axis)),
  fc.tuple(measuredOf(numbers), start).map(([list, from]) => weightCurve(list, DUE, from)),
  fc.tuple(measuredOf(numbers), axes).map(([list, axis]) => glucoseCurve('1h', list, axis)),
  fc.tuple(measuredOf(numbers), axes).map(([list, axis]) => fundalHeightCurve(list, axis)),
  fc.tuple(measuredOf(numbers), axes).map(([list, axis]) => movementsCurve(list, axis)),
  fc
    .tuple(
      child,
      fc.constantFrom('weightKg' as const, 'lengthCm' as const, 'headCm' as const),
      measuredOf(numbers),
      fc.constantFrom('z' as const, 'percentile' as const),
    )
    .map(([who, measure, list, lines]) => growthCurve(who, measure, list, lines)),
);

/** As the phone draws it, and with the large type of 关怀模式. */
export const looks: fc.Arbitrary<CurveLook> = fc.constantFrom(
  PAPER_LOOK,
  { ...PAPER_LOOK, width: 296, height: 250 },
  { ...PAPER_LOOK, fontPx: 20, width: 296, height: 370 },
);
