import { GROWTH_MEASURES } from '../../../../shared/care/growth/measure.ts';
import type { Book, BookChild } from '../../../../shared/contract/book.ts';
import { growthCurve } from '../../../../shared/curves/growth-curve.ts';
import type { Measured, MotherAxis } from '../../../../shared/curves/mother-axis.ts';
import {
  fundalHeightCurve,
  GLUCOSE_TIMES,
  type GlucoseTime,
  glucoseCurve,
  movementsCurve,
  type Pressure,
  pressureCurve,
} from '../../../../shared/curves/mother-curves.ts';
import type { CurveSpec } from '../../../../shared/curves/spec.ts';
import { weightCurve } from '../../../../shared/curves/weight-curve.ts';
import type { FieldValues } from '../../../../shared/handbook/read-fields.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { childName } from '../../her-record/record-rows.ts';

interface Taken {
  readonly on: CalendarDate;
  readonly provenance: 'clinic' | 'self';
  readonly values: FieldValues;
}

/** Everything that was measured of her, or of one child, by the clinic and at home; each keeps its origin. */
function takenOf(book: Book, childId: string | null): readonly Taken[] {
  const [pregnancy] = book.pregnancies;
  const subjectId = childId ?? pregnancy?.pregnancyId ?? '';
  const clinic = book.records
    .filter((record) => record.childId === childId)
    .map(({ happenedOn, values }): Taken => ({ on: happenedOn, provenance: 'clinic', values }));
  const home: Taken[] = [];
  for (const series of book.homeSeries)
    if (series.subjectId === subjectId)
      for (const { on, values } of series.points) home.push({ on, provenance: 'self', values });
  return [...clinic, ...home].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const numbersOf = (taken: readonly Taken[], name: string, when?: string): readonly Measured[] =>
  taken.flatMap(({ on, provenance, values }) => {
    const value = values[name];
    const fits = when === undefined || values.when === when;
    return typeof value === 'number' && fits ? [{ on, provenance, value }] : [];
  });

const pressuresOf = (taken: readonly Taken[]): readonly Measured<Pressure>[] =>
  taken.flatMap(({ on, provenance, values: { sbp, dbp } }) =>
    typeof sbp === 'number' && typeof dbp === 'number' ? [{ on, provenance, value: { sbp, dbp } }] : [],
  );

/** A curve for whatever has been measured of her. After a loss no week is named. */
function herCurves(book: Book): readonly CurveSpec[] {
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined) return [];
  const taken = takenOf(book, null);
  const ongoing = pregnancy.deliveredOn === null && pregnancy.lostOn === null;
  const axis: MotherAxis = ongoing ? { kind: 'gestation', dueDate: pregnancy.dueDate } : { kind: 'calendar' };
  const curves: CurveSpec[] = [];
  const pressures = pressuresOf(taken);
  if (pressures.length > 0) curves.push(pressureCurve(pressures, axis));
  const weights = numbersOf(taken, 'weightKg');
  if (weights.length > 0 && ongoing) {
    const [heightCm, weightKg] = [numbersOf(taken, 'heightCm')[0], numbersOf(taken, 'prePregnancyWeightKg')[0]];
    const startBmi =
      heightCm === undefined || weightKg === undefined ? null : weightKg.value / (heightCm.value / 100) ** 2;
    const start = { startBmi, children: pregnancy.fetusCount, weightKg: weightKg?.value ?? null };
    curves.push(weightCurve(weights, pregnancy.dueDate, start));
  }
  for (const when of Object.keys(GLUCOSE_TIMES) as GlucoseTime[]) {
    const sugars = numbersOf(taken, 'glucoseMmolL', when);
    if (sugars.length > 0) curves.push(glucoseCurve(when, sugars, axis));
  }
  const heights = numbersOf(taken, 'fundalHeightCm');
  if (heights.length > 0 && ongoing) curves.push(fundalHeightCurve(heights, axis));
  const movements = numbersOf(taken, 'fm2h');
  if (movements.length > 0 && ongoing) curves.push(movementsCurve(movements, axis));
  return curves;
}

function childCurves(book: Book, child: BookChild): readonly CurveSpec[] {
  const taken = takenOf(book, child.childId);
  return GROWTH_MEASURES.flatMap((measure) => {
    const sizes = numbersOf(taken, measure);
    const birth = measure === 'weightKg' ? numbersOf(taken, 'birthWeightG') : [];
    const all = [...birth.map((each) => ({ ...each, value: each.value / 1000 })), ...sizes];
    return all.length === 0 ? [] : [growthCurve(child, measure, all)];
  });
}

export interface CurvePart {
  readonly id: string;
  /** Whose curves they are. */
  readonly name: string;
  readonly curves: readonly CurveSpec[];
}

/** The curves of the book: hers, and each living child’s apart. */
export function curveParts(book: Book): readonly CurvePart[] {
  const children = book.children.filter(({ diedOn }) => diedOn === null);
  return [
    { id: 'her', name: '我', curves: herCurves(book) },
    ...children.map((child) => ({
      id: child.childId as string,
      name: childName(book, child.childId),
      curves: childCurves(book, child),
    })),
  ].filter(({ curves }) => curves.length > 0);
}
