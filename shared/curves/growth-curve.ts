import { ageForGrowth } from '../care/growth/age.ts';
import { assessGrowth, type GrowingChild } from '../care/growth/assess-growth.ts';
import {
  type BornSex,
  type GrowthMeasure,
  type GrowthSex,
  MEASURE_WORDS,
  NO_GROWTH_WORDS,
} from '../care/growth/measure.ts';
import { PERCENTILE_LINES, Z_LINES } from '../care/growth/percentile.ts';
import { GROWTH_TABLE_SOURCE } from '../care/growth/who-table.ts';
import { LAST_TABLE_DAY, sizeAtZ } from '../care/growth/z-score.ts';
import { MONTH_DAYS } from './day-ticks.ts';
import { fitValues } from './fit.ts';
import { leftOut, type Measured } from './mother-axis.ts';
import type { CurveReading, CurveReference, CurveSpec, Span } from './spec.ts';

/** Which lines of the standard a growth chart shows. */
export type GrowthLines = 'z' | 'percentile';

/** The ends of the charts, in months: the first the child’s age fits in. */
const CHARTS = [3, 6, 12, 24, 36, 61] as const;

/**
 * A born child’s weight (kg), length or head (cm) over the lines of the WHO standard. The age of an early child is counted from the due
 * date until two years. What has no age in the standard is counted in a note; so is a missing sex, which leaves the lines away.
 */
export function growthCurve(
  child: GrowingChild,
  measure: GrowthMeasure,
  measured: readonly Measured[],
  lines: GrowthLines = 'percentile',
): CurveSpec {
  const sizes = measured.filter(({ value }) => Number.isFinite(value) && value > 0);
  const aged = sizes.map((each) => ({ each, age: ageForGrowth(child, each.on) }));
  const readings = aged
    .flatMap(({ each, age }): CurveReading[] =>
      age.ok && age.value.ageDays <= LAST_TABLE_DAY
        ? [{ x: age.value.ageDays, on: each.on, provenance: each.provenance, values: [each.value] }]
        : [],
    )
    .sort((a, b) => a.x - b.x);
  const early = aged.filter(({ age }) => !age.ok && age.reason === 'before-due-date').length;
  const days = daysOf(readings);
  const references = referencesOf(child.sex, measure, days, lines);
  const { name, unit } = MEASURE_WORDS[measure];
  return {
    title: `宝宝${name}`,
    unit,
    digits: measure === 'weightKg' ? 2 : 1,
    axis: 'age',
    days,
    values: valuesOf(references, readings),
    series: [{ name, ink: 'first' }],
    readings,
    joinedWithinDays: 186,
    referenceName: references.length === 0 ? '' : '世界卫生组织的标准',
    references,
    band: null,
    latest: latestWords(child, measure, readings),
    notes: [
      ...(references.length === 0 ? [] : [LINE_WORDS[lines]]),
      ...leftOut(measured.length - sizes.length, '不是一个数'),
      ...leftOut(early, '还没到原来的预产期'),
      ...leftOut(aged.length - readings.length - early, '不在出生到5岁之间'),
      ...(child.sex === 'unclear' ? [`${NO_GROWTH_WORDS['sex-unclear']}。`] : []),
      ...(isCorrected(child) ? ['宝宝生得早，两岁以前从原来的预产期算年龄。'] : []),
    ],
    source: references.length === 0 ? '' : GROWTH_TABLE_SOURCE.source,
  };
}

const LINE_WORDS: Readonly<Record<GrowthLines, string>> = {
  z: '细线上的0是中间，数越大，孩子越大。',
  percentile: '细线上的数是：100个一样大的孩子，从小到大排第几。',
};

const CHILD_WORDS: Readonly<Record<GrowthSex, string>> = { girl: '女孩', boy: '男孩' };
const LESS_WORDS: Readonly<Record<GrowthMeasure, string>> = {
  weightKg: '比宝宝轻',
  lengthCm: '比宝宝矮',
  headCm: '头围比宝宝小',
};

const isCorrected = (child: GrowingChild): boolean => {
  const age = ageForGrowth(child, child.bornOn);
  return !age.ok || age.value.corrected;
};

function daysOf(readings: readonly CurveReading[]): Span {
  const oldest = readings[readings.length - 1]?.x ?? 0;
  const months = CHARTS.find((each) => oldest <= each * MONTH_DAYS) ?? 61;
  return [0, Math.min(LAST_TABLE_DAY, Math.round(months * MONTH_DAYS))];
}

function referencesOf(sex: BornSex, measure: GrowthMeasure, days: Span, lines: GrowthLines): readonly CurveReference[] {
  if (sex === 'unclear') return [];
  const named =
    lines === 'z'
      ? Z_LINES.map((z) => ({ z, label: z > 0 ? `+${z}` : String(z) }))
      : PERCENTILE_LINES.map(({ z, percentile }) => ({ z, label: String(percentile) }));
  return named.map(({ z, label }) => ({ label, strong: z === 0, line: lineAt({ measure, sex }, z, days) }));
}

/** Sixty places are a smooth line; the two days between lying and standing are among them. */
function lineAt(of: { measure: GrowthMeasure; sex: BornSex }, z: number, [from, to]: Span): CurveReference['line'] {
  const even = Array.from({ length: 61 }, (_, index) => Math.round(from + ((to - from) * index) / 60));
  const days = [...new Set([...even, 730, 731])].filter((day) => day <= to).sort((a, b) => a - b);
  return days.flatMap((ageDays) => {
    const size = sizeAtZ({ ...of, ageDays }, z);
    return size.ok ? [[ageDays, size.value] as const] : [];
  });
}

function valuesOf(references: readonly CurveReference[], readings: readonly CurveReading[]): Span {
  const sizes = [
    ...references.flatMap(({ line }) => line.map(([, size]) => size)),
    ...(references.length === 0 ? readings.flatMap(({ values }) => values.flatMap((value) => value ?? [])) : []),
  ];
  if (sizes.length === 0) return [0, 20];
  const [least, most] = [Math.floor(Math.min(...sizes)), Math.ceil(Math.max(...sizes))];
  return fitValues({ ordinary: [least, Math.max(most, least + 1)], furthest: [least * 0.5, most * 1.5] }, readings);
}

function latestWords(child: GrowingChild, measure: GrowthMeasure, readings: readonly CurveReading[]): string | null {
  const latest = readings[readings.length - 1];
  const size = latest?.values[0];
  if (latest === undefined || typeof size !== 'number' || child.sex === 'unclear') return null;
  const reading = assessGrowth(child, { measure, size, on: latest.on });
  if (!reading.ok) return null;
  const below = Math.round(reading.value.percentile);
  const less = below < 1 ? '不到1个' : below > 99 ? '99个以上' : `大约${below}个`;
  return `100个一样大的${CHILD_WORDS[child.sex]}里，${less}${LESS_WORDS[measure]}。`;
}
