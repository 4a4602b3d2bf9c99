import { PROVENANCE_WORDS, PROVENANCES } from '../handbook/provenance.ts';
import { gestationWords } from '../pregnancy/gestational-age.ts';
import { chineseDate } from '../time/china-time.ts';
import { MONTH_DAYS } from './day-ticks.ts';
import { figure } from './draw-series.ts';
import type { CurveReading, CurveSpec } from './spec.ts';

/**
 * A curve in plain Chinese, one idea a line: how many readings and whose, the latest and where it stands, the least and the most, what the
 * lines are, the notes, then the readings from the latest on. `newest` keeps so many of those and says how many are older.
 */
export function describeCurve(spec: CurveSpec, newest = Number.POSITIVE_INFINITY): readonly string[] {
  const readings = spec.readings.filter(({ values }) => values.some((value) => Number.isFinite(value)));
  const latest = readings[readings.length - 1];
  const compared = comparedWords(spec);
  if (latest === undefined) return [`${spec.title}：还没有记录。`, ...compared, ...spec.notes];
  const listed = readings.slice(-Math.max(1, newest)).reverse();
  const older = readings.length - listed.length;
  return [
    `${spec.title}，一共记了${readings.length}次：${originWords(readings)}。`,
    `最近一次：${readingWords(spec, latest)}。`,
    ...(spec.latest === null ? [] : [spec.latest]),
    ...(readings.length > 1 ? spec.series.flatMap((series, index) => extremesWords(spec, series.name, index)) : []),
    ...compared,
    ...spec.notes,
    ...(readings.length > 1 ? listed.map((reading) => `${readingWords(spec, reading)}。`) : []),
    ...(older > 0 ? [`更早的还有${older}次。`] : []),
  ];
}

const originWords = (readings: readonly CurveReading[]): string =>
  PROVENANCES.map((origin) => ({ origin, count: readings.filter(({ provenance }) => provenance === origin).length }))
    .filter(({ count }) => count > 0)
    .map(({ origin, count }) => `${PROVENANCE_WORDS[origin]}${count}次`)
    .join('，');

function readingWords(spec: CurveSpec, { x, on, provenance, values }: CurveReading): string {
  const said = spec.series.flatMap((series, index) => {
    const value = values[index];
    if (typeof value !== 'number' || !Number.isFinite(value)) return [];
    return [`${spec.series.length > 1 ? series.name : ''}${figure(value, spec.digits)}`];
  });
  const when = spec.axis === 'calendar' ? '' : `（${dayWords(spec.axis, x)}）`;
  return `${chineseDate(on)}${when}，${said.join('，')}${spec.unit}，${PROVENANCE_WORDS[provenance]}`;
}

/** Age in whole months, and in days before the first is over. */
function dayWords(axis: 'gestation' | 'age', x: number): string {
  if (axis === 'gestation') return gestationWords(x);
  const months = Math.floor(x / MONTH_DAYS);
  return months < 1 ? `${Math.floor(x)}天` : `${months}个月`;
}

function extremesWords(spec: CurveSpec, name: string, index: number): readonly string[] {
  const values = spec.readings.map((reading) => reading.values[index]).filter((value) => Number.isFinite(value));
  const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
  if (numbers.length === 0) return [];
  const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
  return [`${name}最低${figure(least, spec.digits)}，最高${figure(most, spec.digits)}。`];
}

const comparedWords = ({ band, referenceName }: CurveSpec): readonly string[] => [
  ...(band === null ? [] : [`图上的色带是${band.name}。`]),
  ...(referenceName === '' ? [] : [`图上的细线是${referenceName}。`]),
];
