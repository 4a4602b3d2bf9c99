import { GROWTH_MEASURES } from '../../../../../shared/care/growth/measure.ts';
import type { Book, BookChild, BookRecord } from '../../../../../shared/contract/book.ts';
import { drawCurve } from '../../../../../shared/curves/draw-curve.ts';
import { growthCurve } from '../../../../../shared/curves/growth-curve.ts';
import { PAPER_LOOK } from '../../../../../shared/curves/look.ts';
import type { MotherAxis } from '../../../../../shared/curves/mother-axis.ts';
import {
  fundalHeightCurve,
  GLUCOSE_TIMES,
  type GlucoseTime,
  glucoseCurve,
  movementsCurve,
  pressureCurve,
} from '../../../../../shared/curves/mother-curves.ts';
import type { CurveSpec } from '../../../../../shared/curves/spec.ts';
import { weightCurve } from '../../../../../shared/curves/weight-curve.ts';
import type { HomeKind } from '../../../../../shared/handbook/home/kinds.ts';
import type { Block, Drawing } from '../print/block.ts';
import { growthTaken } from './growth-taken.ts';
import { fromHome, fromRecords, numbersOf, pressuresOf } from './measured.ts';

/** Two curves of the pure drawing stand side by side on A4. */
const SCALE = 0.72;

const drawingOf = (spec: CurveSpec): Drawing => ({
  svg: drawCurve(spec, PAPER_LOOK),
  width: PAPER_LOOK.width,
  height: PAPER_LOOK.height,
  scale: SCALE,
  under: [spec.title, ...(spec.latest === null ? [] : [spec.latest]), ...spec.notes],
});

/** Curves that have something to show. */
const drawings = (specs: readonly CurveSpec[]): readonly Block[] => {
  const shown = specs.filter(({ readings }) => readings.length > 0);
  return shown.length === 0 ? [] : [{ kind: 'drawings', drawings: shown.map(drawingOf) }];
};

/** Her curves of the current pregnancy. After a loss they stand on the calendar, and those of the child are left away. */
export function motherCurves(book: Book): readonly Block[] {
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined) return [];
  const { pregnancyId, dueDate, deliveredOn, lostOn } = pregnancy;
  const axis: MotherAxis = lostOn === null ? { kind: 'gestation', dueDate } : { kind: 'calendar' };
  // The weeks of pregnancy end with the birth; what was measured afterwards stands in its record.
  const until = lostOn === null ? deliveredOn : null;
  const visits = fromRecords(book.records.filter(({ childId }) => childId === null)).filter(
    ({ on }) => until === null || on <= until,
  );
  const home = (kind: HomeKind) => fromHome(book, pregnancyId, kind).filter(({ on }) => until === null || on <= until);
  const glucose = home('glucose');
  const times = Object.keys(GLUCOSE_TIMES) as GlucoseTime[];
  const ofChild: readonly CurveSpec[] =
    lostOn === null
      ? [
          weightCurve([...numbersOf(visits, 'weightKg'), ...numbersOf(home('weight'), 'weightKg')], dueDate, {
            weightKg: null,
            startBmi: null,
            children: pregnancy.fetusCount,
          }),
          fundalHeightCurve(numbersOf(visits, 'fundalHeightCm'), axis),
          movementsCurve(numbersOf(home('movements'), 'fm2h'), axis),
        ]
      : [];
  const blocks = drawings([
    pressureCurve([...pressuresOf(visits), ...pressuresOf(home('blood-pressure'))], axis),
    ...ofChild,
    ...times.map((when) =>
      glucoseCurve(
        when,
        numbersOf(
          glucose.filter(({ value }) => value.when === when),
          'glucoseMmolL',
        ),
        axis,
      ),
    ),
  ]);
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: '曲线' }, ...blocks];
}

/** A living child’s weight, length and head over the lines of the standard. */
export function growthCurves(book: Book, child: BookChild, records: readonly BookRecord[]): readonly Block[] {
  const taken = growthTaken(book, child, records);
  return drawings(GROWTH_MEASURES.map((measure) => growthCurve(child, measure, numbersOf(taken, measure))));
}
