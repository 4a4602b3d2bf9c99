import { week } from '../pregnancy/gestational-age.ts';
import { fitValues, level } from './fit.ts';
import { type Measured, type MotherAxis, placeReadings } from './mother-axis.ts';
import type { CurveSpec } from './spec.ts';

export interface Pressure {
  readonly sbp: number;
  readonly dbp: number;
}

/** From these on a value of blood pressure is high, mmHg. */
export const PRESSURE_LINES: Pressure = { sbp: 140, dbp: 90 };

/** Blood pressure in mmHg, both values, with the lines from which the danger signs count it as high. */
export function pressureCurve(measured: readonly Measured<Pressure>[], axis: MotherAxis): CurveSpec {
  const placed = placeReadings(measured, axis, ({ sbp, dbp }) => [sbp, dbp]);
  const { sbp, dbp } = PRESSURE_LINES;
  return {
    ...placed,
    title: '血压',
    unit: '毫米汞柱',
    digits: 0,
    values: fitValues({ ordinary: [50, 160], furthest: [30, 240] }, placed.readings),
    series: [
      { name: '收缩压', ink: 'first' },
      { name: '舒张压', ink: 'second' },
    ],
    joinedWithinDays: week(6),
    referenceName: `参考线${sbp}/${dbp}`,
    references: [
      { label: String(sbp), line: level(placed.days, sbp), strong: false },
      { label: String(dbp), line: level(placed.days, dbp), strong: false },
    ],
    band: null,
    latest: null,
    notes: [...placed.notes, `收缩压到了${sbp}，或者舒张压到了${dbp}，就联系医生。`],
    source: 'danger sign ds-bp-high (WHO ANC DT.04/06): 140/90, either value',
  };
}

/** When blood sugar was taken, as the home form asks it. Each has its own curve: they are not to be compared. */
export const GLUCOSE_TIMES = { fasting: '空腹', '1h': '饭后1小时', '2h': '饭后2小时', other: '别的时候' } as const;
export type GlucoseTime = keyof typeof GLUCOSE_TIMES;

/** Blood sugar of one time of day in mmol/L. No line: the limits of the sugar test are not limits for measuring at home. */
export function glucoseCurve(when: GlucoseTime, measured: readonly Measured[], axis: MotherAxis): CurveSpec {
  const placed = placeReadings(measured, axis, (value) => [value]);
  return {
    ...placed,
    ...PLAIN,
    title: `血糖（${GLUCOSE_TIMES[when]}）`,
    unit: '毫摩尔/升',
    digits: 1,
    values: fitValues({ ordinary: [3, 11], furthest: [0, 25] }, placed.readings),
    series: [{ name: '血糖', ink: 'first' }],
    joinedWithinDays: week(2),
    notes: [...placed.notes, '该控制在多少，听医生的。'],
  };
}

/** Height of the womb in cm. No line: no table of it is at hand. */
export function fundalHeightCurve(measured: readonly Measured[], axis: MotherAxis): CurveSpec {
  const placed = placeReadings(measured, axis, (value) => [value]);
  return {
    ...placed,
    ...PLAIN,
    title: '宫高',
    unit: '厘米',
    digits: 1,
    values: fitValues({ ordinary: [10, 40], furthest: [0, 60] }, placed.readings),
    series: [{ name: '宫高', ink: 'first' }],
    joinedWithinDays: week(6),
  };
}

/** Fewer movements than this in two hours are a danger sign from 28 weeks. */
export const FEWEST_MOVEMENTS = 10;

/** Movements of the child in two hours. A count above the line is no comfort: the note says so whatever the curve shows. */
export function movementsCurve(measured: readonly Measured[], axis: MotherAxis): CurveSpec {
  const placed = placeReadings(measured, axis, (value) => [value]);
  return {
    ...placed,
    ...PLAIN,
    title: '胎动',
    unit: '次/2小时',
    digits: 0,
    values: fitValues({ ordinary: [0, 40], furthest: [0, 120] }, placed.readings),
    series: [{ name: '胎动', ink: 'first' }],
    joinedWithinDays: week(2),
    referenceName: `参考线${FEWEST_MOVEMENTS}次`,
    references: [{ label: String(FEWEST_MOVEMENTS), line: level(placed.days, FEWEST_MOVEMENTS), strong: false }],
    notes: [
      ...placed.notes,
      `28周以后，2小时不到${FEWEST_MOVEMENTS}次，就去医院。`,
      '觉得宝宝动得比平时少，不用等数够，点「不舒服？」。',
    ],
    source: 'danger sign ds-fm-reduced: fewer than 10 in 2 hours from 28+0',
  };
}

const PLAIN = { referenceName: '', references: [], band: null, latest: null, notes: [], source: '' } as const;
